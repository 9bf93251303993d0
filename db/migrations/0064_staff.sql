CREATE TABLE staff (
    id BINARY(16) NOT NULL COMMENT 'as their token names them',
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    credential VARCHAR(40) CHARACTER SET ascii NULL,
    active BOOLEAN NOT NULL,
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
