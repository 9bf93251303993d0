CREATE TABLE authorization_term (
    term VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'what lasts so long: its name ends in the unit',
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'empty: of any',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    amount INT NOT NULL,
    citation VARCHAR(300) NOT NULL,
    PRIMARY KEY (term, line_of_business, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
