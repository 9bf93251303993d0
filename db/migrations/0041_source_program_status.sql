CREATE TABLE source_program_status (
    source VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'as records name it',
    status ENUM ('part-2', 'not-part-2', 'unknown') NOT NULL COMMENT '42 CFR 2.11; for records that do not say it themselves',
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (source, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
