CREATE TABLE choice_rule (
    list VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'time or denial',
    term VARCHAR(40) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    days INT NULL COMMENT 'of a time: how many',
    meaning VARCHAR(200) NOT NULL COMMENT 'in words',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (list, term, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
