CREATE TABLE decision_clock (
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    subject VARCHAR(20) CHARACTER SET ascii NOT NULL,
    review VARCHAR(20) CHARACTER SET ascii NOT NULL,
    urgency VARCHAR(10) CHARACTER SET ascii NOT NULL,
    levels INT NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract',
    PRIMARY KEY (line_of_business, review, subject, urgency, levels, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
