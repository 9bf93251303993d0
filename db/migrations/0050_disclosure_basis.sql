CREATE TABLE disclosure_basis (
    role VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'those outside of the plan: a role without a row is inside',
    relation VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'empty: any',
    purpose VARCHAR(64) NOT NULL COMMENT 'empty: any',
    consent VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'none, part-2 or authorization; empty: any',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    basis VARCHAR(30) CHARACTER SET ascii NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (role, relation, purpose, consent, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'on what basis the audit''s rows were shown'
