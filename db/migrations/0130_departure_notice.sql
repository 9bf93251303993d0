CREATE TABLE departure_notice (
    provider ENUM ('primary-care', 'behavioral', 'other') NOT NULL COMMENT 'what the provider is to the member',
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    ahead_days INT NOT NULL COMMENT 'before the last day in the network, at the least',
    seen_days INT NOT NULL COMMENT 'whoever the provider treated in as many days before it is written to',
    task VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'the kind of task that is given besides; empty: none',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (provider, line_of_business, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
