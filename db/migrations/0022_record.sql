CREATE TABLE record (
    member_id BINARY(16) NOT NULL,
    type ENUM ('encounter', 'condition', 'procedure', 'observation', 'medication-fill', 'claim') NOT NULL,
    occurred_at DATETIME(3) NOT NULL COMMENT 'when it began',
    id BINARY(16) NOT NULL COMMENT 'from source, type and the id there, so that a record is taken in once',
    version BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    codes TEXT CHARACTER SET ascii NOT NULL COMMENT 'every code in it, each between bars',
    labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive') NOT NULL COMMENT 'none: general',
    source_program ENUM ('part-2', 'not-part-2', 'unknown') NOT NULL COMMENT '42 CFR 2.11',
    basis ENUM ('payment', 'consent', 'release', 'operations') NOT NULL COMMENT 'why the plan holds it',
    content BINARY(32) NOT NULL COMMENT 'SHA-256 of what the source said',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, type, occurred_at, id) COMMENT 'in the order of its lists: a page is one stretch of rows',
    UNIQUE KEY record_id (id),
    CONSTRAINT record_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
