CREATE TABLE care_plan_version (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL COMMENT 'the plan''s',
    version BIGINT NOT NULL,
    made TEXT NOT NULL COMMENT 'JSON: what made it, by whom and when',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract: the plan as it was',
    PRIMARY KEY (member_id, id, version),
    CONSTRAINT care_plan_version_of FOREIGN KEY (member_id, id) REFERENCES care_plan (member_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
