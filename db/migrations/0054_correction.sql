CREATE TABLE correction (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    state ENUM ('requested', 'accepted', 'denied') NOT NULL,
    due_on DATE NOT NULL COMMENT 'the last day on which it is answered in time',
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what is searched',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY correction_id (id),
    KEY correction_due (state, due_on),
    CONSTRAINT correction_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
