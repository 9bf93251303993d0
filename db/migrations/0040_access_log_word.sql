CREATE TABLE access_log_word (
    term VARCHAR(80) CHARACTER SET ascii NOT NULL COMMENT 'operation/getMember, role/care-manager',
    words VARCHAR(200) NOT NULL,
    PRIMARY KEY (term)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
