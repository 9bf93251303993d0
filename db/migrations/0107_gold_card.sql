CREATE TABLE gold_card (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    provider_id BINARY(16) NOT NULL,
    system VARCHAR(200) NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL COMMENT 'the last day',
    document TEXT NOT NULL COMMENT 'JSON as in the contract',
    PRIMARY KEY (id),
    KEY gold_card_of (provider_id, code),
    CONSTRAINT gold_card_provider FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
