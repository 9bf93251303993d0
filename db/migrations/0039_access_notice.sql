CREATE TABLE access_notice (
    code VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    text VARCHAR(1000) NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (code, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
