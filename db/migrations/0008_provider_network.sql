CREATE TABLE provider_network (
    provider_id BINARY(16) NOT NULL,
    network VARCHAR(60) CHARACTER SET ascii NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL COMMENT 'the last day',
    PRIMARY KEY (provider_id, network, starts_on),
    KEY provider_network_name (network, provider_id, starts_on, ends_on),
    CONSTRAINT provider_network_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
