CREATE TABLE attachment (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    member_id BINARY(16) NOT NULL,
    authorization_id BINARY(16) NOT NULL COMMENT 'who sees that sees this',
    code VARCHAR(60) NOT NULL COMMENT 'what document it is, as it was asked for',
    size_bytes INT NOT NULL,
    stored BOOLEAN NOT NULL COMMENT 'all its pieces are here',
    awaited_until DATETIME(3) NOT NULL COMMENT 'its bytes come by then or not at all',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY attachment_of (authorization_id, id),
    CONSTRAINT attachment_member FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT attachment_authorization FOREIGN KEY (authorization_id) REFERENCES prior_authorization (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
