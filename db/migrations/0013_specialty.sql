CREATE TABLE specialty (
    code CHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'of the provider taxonomy',
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
    category VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
