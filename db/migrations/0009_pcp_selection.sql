CREATE TABLE pcp_selection (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    provider_id BINARY(16) NOT NULL,
    reason VARCHAR(200) NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL COMMENT 'the last day',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY pcp_selection_id (id),
    CONSTRAINT pcp_selection_of FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT pcp_selection_whom FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
