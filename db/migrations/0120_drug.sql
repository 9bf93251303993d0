CREATE TABLE drug (
    code VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'in RxNorm',
    name VARCHAR(200) NOT NULL,
    ingredient VARCHAR(100) NOT NULL COMMENT 'what two strengths of it share; empty: not known',
    drug_class VARCHAR(60) NOT NULL COMMENT 'within which it has alternatives; empty: none',
    protected_class VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'of Part D; empty: none',
    name_folded VARCHAR(250) NOT NULL COMMENT 'as it is sought',
    ingredient_folded VARCHAR(120) NOT NULL,
    PRIMARY KEY (code),
    KEY drug_ingredient (ingredient),
    KEY drug_class (drug_class)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
