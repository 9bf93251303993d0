CREATE TABLE emergency_access (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    opened_by BINARY(16) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    review VARCHAR(20) CHARACTER SET ascii NOT NULL,
    document TEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY emergency_access_id (id),
    KEY emergency_access_review (review, id),
    CONSTRAINT emergency_access_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
