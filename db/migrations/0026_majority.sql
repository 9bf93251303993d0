CREATE TABLE majority (
    state VARCHAR(2) CHARACTER SET ascii NOT NULL COMMENT 'empty for every state without a row of its own',
    age INT NOT NULL COMMENT 'years',
    citation VARCHAR(100) NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    PRIMARY KEY (state, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
