CREATE TABLE invitation (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'the relationship that it leads to',
    subject_id BINARY(16) NOT NULL COMMENT 'the supporter or representative',
    code BINARY(32) NOT NULL COMMENT 'SHA-256: the code itself is nowhere kept',
    expires_at DATETIME(3) NOT NULL,
    wrong INT NOT NULL COMMENT 'proofs that were not right',
    accepted_at DATETIME(3) NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY invitation_code (code),
    CONSTRAINT invitation_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
