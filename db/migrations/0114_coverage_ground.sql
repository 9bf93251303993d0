CREATE TABLE coverage_ground (
    ground VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'why no authorization is needed, or nothing is covered',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    text VARCHAR(500) NOT NULL,
    citation VARCHAR(300) NOT NULL,
    PRIMARY KEY (ground, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
