CREATE TABLE honored_plan (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    member_id BINARY(16) NOT NULL,
    labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'mental-health') NOT NULL COMMENT 'none: general',
    source_program ENUM ('part-2', 'not-part-2', 'unknown') NOT NULL COMMENT '42 CFR 2.11',
    basis ENUM ('payment', 'consent', 'release', 'operations') NOT NULL COMMENT 'why the plan holds it',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY honored_plan_of (member_id, id),
    CONSTRAINT honored_plan_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
