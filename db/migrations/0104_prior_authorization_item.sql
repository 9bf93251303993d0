CREATE TABLE prior_authorization_item (
    authorization_id BINARY(16) NOT NULL,
    sequence SMALLINT NOT NULL,
    member_id BINARY(16) NOT NULL,
    system VARCHAR(200) NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    provider_id BINARY(16) NULL COMMENT 'who is to do it, where it is one alone',
    state ENUM ('pended', 'approved', 'modified', 'denied', 'cancelled') NOT NULL,
    starts_on DATE NULL COMMENT 'of what was authorized, as the two below',
    ends_on DATE NULL COMMENT 'null: until a circumstance',
    ends_when VARCHAR(300) NULL,
    decided_at DATETIME(3) NULL,
    PRIMARY KEY (authorization_id, sequence),
    KEY prior_authorization_item_of (member_id, code, state),
    CONSTRAINT prior_authorization_item_of_one FOREIGN KEY (authorization_id) REFERENCES prior_authorization (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
