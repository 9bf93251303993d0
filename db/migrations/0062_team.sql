CREATE TABLE team (
    code VARCHAR(60) CHARACTER SET ascii NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
