CREATE TABLE relabel_tally (
    source VARCHAR(40) CHARACTER SET ascii NOT NULL,
    type VARCHAR(20) CHARACTER SET ascii NOT NULL,
    what VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'a label, or what the source is',
    got BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    PRIMARY KEY (source, type, what)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'what the walk in relabel_walk has changed'
