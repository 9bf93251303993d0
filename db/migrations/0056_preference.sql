CREATE TABLE preference (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL COMMENT 'counts the sayings of this purpose: no clock tells which is the last',
    state ENUM ('opted-in', 'opted-out') NOT NULL,
    purpose VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'the code of a program',
    document TEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY preference_id (id),
    UNIQUE KEY preference_purpose (member_id, purpose, version),
    CONSTRAINT preference_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
