CREATE TABLE provider_location (
    provider_id BINARY(16) NOT NULL,
    position INT NOT NULL COMMENT 'its place in the provider''s list, from 0',
    latitude DOUBLE NOT NULL,
    longitude DOUBLE NOT NULL,
    accepting_patients BOOLEAN NOT NULL,
    PRIMARY KEY (provider_id, position),
    KEY provider_location_place (latitude, longitude, provider_id, position, accepting_patients),
    CONSTRAINT provider_location_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
