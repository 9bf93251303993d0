CREATE TABLE disclosure_rule (
    list VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'hipaa, part-2, written-statement, oral-statement or authorization',
    term VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'a basis or otherwise, a statement of a release, or period',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    counted VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'yes, no, or electronic: only what was shown through the API',
    years INT NULL COMMENT 'how far it reaches back',
    days INT NULL COMMENT 'how long it may last',
    meaning VARCHAR(500) NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (list, term, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
