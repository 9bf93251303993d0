CREATE TABLE continuity_rule (
    rule VARCHAR(60) CHARACTER SET ascii NOT NULL,
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    occasion ENUM ('departure', 'new-member', 'honored-plan') NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    state VARCHAR(2) CHARACTER SET ascii NOT NULL COMMENT 'of the home address; empty: any',
    ended_by VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'who ends it, between bars; empty: it is not asked',
    causes VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'between bars; empty: it is not asked',
    kinds VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'of the course of treatment, between bars; empty: any',
    trimesters VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'in which the pregnancy must be on the day that is counted from; empty: any',
    counts_from ENUM ('termination', 'notice', 'enrollment') NOT NULL,
    days INT NULL COMMENT 'none: as long as what ends it lasts',
    through ENUM ('treatment', 'postpartum', 'new-plan') NOT NULL COMMENT 'what else ends it',
    elected BOOLEAN NOT NULL COMMENT 'it depends on the member asking for it',
    reason VARCHAR(300) NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (rule, line_of_business, occasion, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
