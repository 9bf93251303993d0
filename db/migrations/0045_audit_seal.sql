CREATE TABLE audit_seal (
    number BIGINT NOT NULL COMMENT 'from 1, without a gap',
    starts_at DATETIME NOT NULL COMMENT 'where the seal before ends',
    ends_at DATETIME NOT NULL COMMENT 'the first moment that is not in it',
    items BIGINT NOT NULL COMMENT 'how many rows of the audit it holds',
    root BINARY(32) NOT NULL COMMENT 'SHA-256 over that of each 1,000 leaves',
    digest_before BINARY(32) NOT NULL COMMENT 'the digest of the seal before; zeros in the first',
    digest BINARY(32) NOT NULL COMMENT 'SHA-256 of all of it',
    PRIMARY KEY (number),
    UNIQUE KEY audit_seal_start (starts_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what the audit held, window by window'
