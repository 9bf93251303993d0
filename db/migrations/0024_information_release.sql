CREATE TABLE information_release (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'as it was left; that an active one has expired is computed when it is read',
    expires_on DATE NULL COMMENT 'its last day',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY information_release_id (id),
    CONSTRAINT information_release_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
