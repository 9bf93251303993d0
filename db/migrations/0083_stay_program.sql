CREATE TABLE stay_program (
    specialty CHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'of the facility, in the provider taxonomy; empty: of those that no other row names',
    program VARCHAR(80) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (specialty, program, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
