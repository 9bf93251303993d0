CREATE TABLE decision_authority (
    subject VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'service, or the kind of drug',
    category ENUM ('favorable', 'clinical', 'administrative') NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    credentials VARCHAR(300) CHARACTER SET ascii NOT NULL COMMENT 'of which one is needed, parted by |; empty: none is',
    citation VARCHAR(300) NOT NULL,
    PRIMARY KEY (subject, category, role, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
