CREATE TABLE idempotency_record (
    scope BINARY(32) NOT NULL COMMENT 'SHA-256 of issuer, client, subject, method, path and key',
    request BINARY(32) NOT NULL COMMENT 'SHA-256 of the body',
    member_id BINARY(16) NULL COMMENT 'whom the answer speaks of: the caller must still see them',
    status INT NULL COMMENT 'null only inside the transaction that makes it',
    headers TEXT NULL,
    body MEDIUMTEXT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (scope),
    KEY idempotency_record_age (created_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
