CREATE TABLE authorization_outcome (
    id BINARY(16) NOT NULL,
    authorization_id BINARY(16) NOT NULL,
    stage ENUM ('decision', 'appeal') NOT NULL,
    line_of_business ENUM ('commercial', 'medicare-advantage', 'special-needs', 'medicaid') NOT NULL,
    drug BOOLEAN NOT NULL COMMENT 'the public figures leave drugs out',
    urgency ENUM ('standard', 'expedited') NOT NULL COMMENT 'as it was decided',
    outcome ENUM ('approved', 'modified', 'denied') NOT NULL COMMENT 'of all items: the least of them',
    extended BOOLEAN NOT NULL,
    received_at DATETIME(3) NOT NULL,
    decided_at DATETIME(3) NOT NULL,
    known_at DATETIME(3) NOT NULL COMMENT 'when it was written down: what was known at a past moment is counted again by it',
    PRIMARY KEY (id),
    KEY authorization_outcome_counted (decided_at, line_of_business, drug, stage, urgency, outcome, extended, received_at, known_at),
    KEY authorization_outcome_of (authorization_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'what the public figures are counted from; rows are added, never changed'
