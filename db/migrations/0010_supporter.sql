CREATE TABLE supporter (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    name VARCHAR(200) NOT NULL,
    relationship VARCHAR(100) NULL,
    contacts TEXT NOT NULL COMMENT 'JSON as in the contract',
    starts_on DATE NOT NULL,
    ends_on DATE NULL COMMENT 'the last day',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY supporter_id (id),
    CONSTRAINT supporter_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
