CREATE TABLE state (
    code CHAR(2) CHARACTER SET ascii NOT NULL,
    name VARCHAR(60) NOT NULL,
    zone VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'whose clocks most of its people keep',
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
