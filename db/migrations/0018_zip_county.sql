CREATE TABLE zip_county (
    zip CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'one that lies in more than one county, where that decides something',
    county CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'FIPS',
    PRIMARY KEY (zip, county)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
