CREATE TABLE departure (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    provider_id BINARY(16) NOT NULL,
    network VARCHAR(60) CHARACTER SET ascii NOT NULL,
    joined_on DATE NOT NULL COMMENT 'the first day of the time in the network that ends',
    ends_on DATE NOT NULL COMMENT 'the last one',
    walk_on DATE NULL COMMENT 'from which day on it is looked for whom it affects; none: no more',
    walked_to BINARY(16) NULL COMMENT 'the last member that this walk has come to',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY departure_once (provider_id, network, joined_on),
    KEY departure_walk (walk_on),
    CONSTRAINT departure_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
