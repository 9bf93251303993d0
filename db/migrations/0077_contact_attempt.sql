CREATE TABLE contact_attempt (
    enrollment_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    attempted_at DATETIME(3) NOT NULL,
    channel VARCHAR(20) CHARACTER SET ascii NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
    staff_id BINARY(16) NULL,
    note VARCHAR(500) NULL,
    PRIMARY KEY (enrollment_id, id),
    CONSTRAINT contact_attempt_of FOREIGN KEY (enrollment_id) REFERENCES enrollment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what was tried'
