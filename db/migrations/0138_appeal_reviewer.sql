CREATE TABLE appeal_reviewer (
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'of the request; empty: any that no other row names',
    category ENUM ('clinical', 'administrative') NOT NULL COMMENT 'on what grounds was decided what is appealed',
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    credentials VARCHAR(300) CHARACTER SET ascii NOT NULL COMMENT 'of which one is needed, parted by |; empty: none is',
    specialties VARCHAR(300) CHARACTER SET ascii NOT NULL COMMENT 'the same, codes of the provider taxonomy',
    citation VARCHAR(300) NOT NULL,
    known VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (kind, category, role, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
