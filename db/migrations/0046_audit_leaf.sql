CREATE TABLE audit_leaf (
    seal BIGINT NOT NULL,
    part INT NOT NULL COMMENT 'from 0; each of 1,000 rows but for the last one',
    leaves MEDIUMBLOB NOT NULL COMMENT 'time, id and content of each row, 74 bytes, in their order; proved by the root of the seal',
    PRIMARY KEY (seal, part)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: by which a row can be named that is no longer as it was sealed'
