CREATE TABLE appeal_filer (
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'empty: any that no other row names',
    stage VARCHAR(10) CHARACTER SET ascii NOT NULL,
    urgency VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'empty: any that no other row names',
    filer VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    may BOOLEAN NOT NULL,
    consent BOOLEAN NOT NULL COMMENT 'of the member, in writing',
    alongside BOOLEAN NOT NULL COMMENT 'beside an appeal to the plan, not after it',
    citation VARCHAR(300) NOT NULL,
    known VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (line_of_business, stage, urgency, filer, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
