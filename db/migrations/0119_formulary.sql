CREATE TABLE formulary (
    formulary VARCHAR(60) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    name VARCHAR(200) NOT NULL,
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    plan VARCHAR(120) NOT NULL COMMENT 'as coverages name it; empty: of every plan of the line that has none of its own',
    plan_id_type VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'HIOS-PLAN-ID; empty: it has no such number',
    plan_id VARCHAR(40) CHARACTER SET ascii NOT NULL,
    sample BOOLEAN NOT NULL COMMENT 'invented',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (formulary, effective_from),
    KEY formulary_of (line_of_business, plan)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
