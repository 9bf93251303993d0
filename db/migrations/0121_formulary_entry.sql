CREATE TABLE formulary_entry (
    formulary VARCHAR(60) CHARACTER SET ascii NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'of the drug, in RxNorm',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    tier VARCHAR(60) CHARACTER SET ascii NOT NULL,
    cost_order INT NOT NULL COMMENT 'among those of its class, from 1 for the cheapest; 0: not ranked',
    prior_authorization BOOLEAN NOT NULL,
    authorization_rule VARCHAR(300) NULL COMMENT 'what is asked for, in words',
    step_therapy BOOLEAN NOT NULL,
    quantity_limited BOOLEAN NOT NULL,
    quantity DECIMAL(12, 3) NULL COMMENT 'how much; null: it is only said that there is a limit',
    unit VARCHAR(40) NULL,
    days INT NULL,
    sample BOOLEAN NOT NULL COMMENT 'invented',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (formulary, code, effective_from),
    KEY formulary_entry_code (code, formulary)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
