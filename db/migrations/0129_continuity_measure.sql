CREATE TABLE continuity_measure (
    measure VARCHAR(40) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    days INT NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (measure, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
