CREATE TABLE record_history (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    document MEDIUMTEXT NOT NULL COMMENT 'as it was',
    replaced_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what corrections have replaced'
