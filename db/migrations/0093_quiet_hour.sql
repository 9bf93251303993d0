CREATE TABLE quiet_hour (
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    begins CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'by the member''s clock; over midnight if the end is the earlier',
    ends CHAR(5) CHARACTER SET ascii NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (effective_from, begins)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'when the plan calls nobody, whatever the member says'
