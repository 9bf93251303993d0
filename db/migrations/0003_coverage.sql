CREATE TABLE coverage (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    plan VARCHAR(100) NOT NULL,
    line_of_business VARCHAR(20) CHARACTER SET ascii NOT NULL,
    benefits VARCHAR(100) NOT NULL COMMENT 'JSON as in the contract',
    subscriber TEXT NOT NULL COMMENT 'JSON as in the contract',
    coverage_order INT NOT NULL COMMENT 'who pays first has 1',
    starts_on DATE NOT NULL,
    ends_on DATE NULL COMMENT 'the last day',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY coverage_id (id),
    CONSTRAINT coverage_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
