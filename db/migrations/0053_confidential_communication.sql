CREATE TABLE confidential_communication (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    state ENUM ('requested', 'accepted', 'refused', 'ended') NOT NULL,
    document TEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL COMMENT 'of an accepted one: when it was accepted',
    PRIMARY KEY (member_id, id),
    UNIQUE KEY confidential_communication_id (id),
    CONSTRAINT confidential_communication_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
