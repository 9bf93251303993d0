CREATE TABLE event_word (
    kind VARCHAR(60) CHARACTER SET ascii NOT NULL,
    language VARCHAR(10) CHARACTER SET ascii NOT NULL,
    words VARCHAR(300) NOT NULL COMMENT 'with {program} and {detail} where they stand',
    PRIMARY KEY (kind, language)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
