CREATE TABLE step_introduction (
    program VARCHAR(60) CHARACTER SET ascii NOT NULL,
    introduced_on DATE NOT NULL,
    after_member BINARY(16) NOT NULL COMMENT 'as far as members have been looked at, in the order of their ids',
    finished_at DATETIME(3) NULL,
    PRIMARY KEY (program, introduced_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
