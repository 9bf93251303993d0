CREATE TABLE minor_consent (
    state VARCHAR(2) CHARACTER SET ascii NOT NULL,
    care VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'the kind of care, as labels are called',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    age INT NULL COMMENT 'years from which a minor consents to it alone, zero for any; null: no minor does',
    known VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'how far to trust it: looked-up, general-knowledge or sample',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (state, care, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
