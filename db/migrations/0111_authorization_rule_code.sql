CREATE TABLE authorization_rule_code (
    rule VARCHAR(80) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    system VARCHAR(200) NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (rule, effective_from, system, code),
    KEY authorization_rule_code_of (code, system)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
