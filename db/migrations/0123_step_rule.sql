CREATE TABLE step_rule (
    rule VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'as the contract spells it',
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    benefit VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    days INT NOT NULL COMMENT 'db/reference/README.md says of each rule of what',
    supply_days INT NULL COMMENT 'that the transition fill covers',
    business_days INT NULL COMMENT 'within which its notice goes out',
    known VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'looked-up, general-knowledge, sample',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (rule, line_of_business, benefit, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
