CREATE TABLE relationship_kind (
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    holders VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'roles that may stand so, parted by bars',
    recorders VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'roles that may record it',
    enders VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'roles that may end it',
    credentials VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'of which staff must have one, parted by bars; empty: none is needed',
    classes VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'of recipients of a release, to which the party belongs by it',
    lasts_hours INT NULL COMMENT 'at the most; null: as long as it is said',
    review_days INT NULL COMMENT 'within which the privacy office looks at it; null: it need not',
    grace_days INT NOT NULL COMMENT 'that it goes on to open, for a hand-over',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (kind, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
