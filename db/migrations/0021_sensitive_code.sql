CREATE TABLE sensitive_code (
    system VARCHAR(200) CHARACTER SET ascii NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    label VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'that a record with this code gets',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (system, code, label, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
