CREATE TABLE release_rule (
    list VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'element, purpose, class or policy',
    term VARCHAR(40) CHARACTER SET ascii NOT NULL,
    meaning VARCHAR(200) NOT NULL COMMENT 'in words',
    covers_operations BOOLEAN NOT NULL COMMENT 'of a purpose: treatment, payment and operations in one',
    citation VARCHAR(100) NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    PRIMARY KEY (list, term, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
