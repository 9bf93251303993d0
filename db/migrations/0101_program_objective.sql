CREATE TABLE program_objective (
    program VARCHAR(80) CHARACTER SET ascii NOT NULL COMMENT 'its code; empty: every program that has none of its own',
    measure VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'as the contract spells it, or smallest-group',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    benchmark INT NOT NULL COMMENT 'percent that are to be reached; of smallest-group the fewest who are told of',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (program, measure, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
