CREATE TABLE business_hour (
    state VARCHAR(2) CHARACTER SET ascii NOT NULL COMMENT 'empty: where a state has none of its own',
    weekday TINYINT NOT NULL COMMENT '1 is Monday, 7 Sunday',
    opens SMALLINT NOT NULL COMMENT 'minutes since midnight by the member''s clock',
    closes SMALLINT NOT NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (state, weekday)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
