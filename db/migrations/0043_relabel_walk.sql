CREATE TABLE relabel_walk (
    id TINYINT NOT NULL COMMENT '1: there is one walk',
    lists BINARY(32) NOT NULL COMMENT 'SHA-256 of the lists that it judges by',
    after_member BINARY(16) NOT NULL COMMENT 'who is done, in the order of their ids',
    looked BIGINT NOT NULL COMMENT 'records looked at so far',
    changed BIGINT NOT NULL,
    started_at DATETIME(3) NOT NULL,
    finished_at DATETIME(3) NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'where careway relabel goes on'
