CREATE TABLE zip_centroid (
    zip CHAR(5) CHARACTER SET ascii NOT NULL,
    latitude DOUBLE NOT NULL,
    longitude DOUBLE NOT NULL,
    state CHAR(2) CHARACTER SET ascii NOT NULL,
    county CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'FIPS',
    county_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (zip),
    KEY zip_centroid_county (county)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
