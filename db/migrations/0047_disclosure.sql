CREATE TABLE disclosure (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    disclosed_on DATE NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    document TEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'the database''s own time, as the audit has it',
    PRIMARY KEY (member_id, id),
    UNIQUE KEY disclosure_id (id),
    KEY disclosure_day (member_id, disclosed_on),
    CONSTRAINT disclosure_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what was disclosed otherwise than through the API'
