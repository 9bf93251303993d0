CREATE TABLE protected_class (
    class VARCHAR(40) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    new_starts BOOLEAN NOT NULL COMMENT 'steps may be asked of those who begin; else of nobody',
    known VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'looked-up, general-knowledge, sample',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (class, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
