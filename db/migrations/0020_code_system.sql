CREATE TABLE code_system (
    url VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'as records name it',
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (url)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
