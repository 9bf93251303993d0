CREATE TABLE secret (
    name VARCHAR(40) CHARACTER SET ascii NOT NULL,
    value VARBINARY(64) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'keys that all servers of one database share'
