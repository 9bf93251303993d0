CREATE TABLE audit_row (
    at DATETIME(6) NOT NULL COMMENT 'the database''s own time, when it was inserted',
    id BINARY(16) NOT NULL,
    member_id BINARY(16) NULL COMMENT 'whom it concerns, if that is known',
    request_id VARCHAR(128) CHARACTER SET ascii NOT NULL,
    operation VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'as the contract calls it',
    target_id BINARY(16) NULL COMMENT 'the thing that the path named',
    issuer VARCHAR(300) NOT NULL COMMENT 'who asked, as the token said',
    client VARCHAR(300) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    credential VARCHAR(100) NOT NULL COMMENT 'empty if there is none',
    party_id BINARY(16) NULL COMMENT 'who asked, as relationships and releases name them',
    purpose VARCHAR(64) NOT NULL,
    relation VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'by which they could see it; empty if they could not, or it stands in SQL alone',
    release_id BINARY(16) NULL COMMENT 'the release of information that opened it',
    emergency_id BINARY(16) NULL COMMENT 'the emergency that opened it',
    outcome VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'done, or the code of the refusal',
    items INT NOT NULL COMMENT 'how many were seen or changed',
    content BINARY(32) NOT NULL COMMENT 'SHA-256 of all of it but the time',
    PRIMARY KEY (at, id),
    KEY audit_row_member (member_id, at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: who saw or changed what, sealed in windows'
PARTITION BY RANGE COLUMNS (at) (
    PARTITION p0 VALUES LESS THAN ('2026-11-01'),
    PARTITION ahead VALUES LESS THAN (MAXVALUE)
)
