CREATE TABLE step_program (
    code VARCHAR(60) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract',
    PRIMARY KEY (code, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
