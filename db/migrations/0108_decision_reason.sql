CREATE TABLE decision_reason (
    code VARCHAR(60) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    category ENUM ('clinical', 'administrative') NOT NULL,
    text VARCHAR(500) NOT NULL,
    citation VARCHAR(300) NOT NULL,
    PRIMARY KEY (code, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
