CREATE TABLE county (
    county CHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'FIPS',
    state CHAR(2) CHARACTER SET ascii NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (county),
    KEY county_state (state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
