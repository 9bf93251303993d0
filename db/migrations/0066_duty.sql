CREATE TABLE duty (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    team VARCHAR(60) CHARACTER SET ascii NULL COMMENT 'for which somebody is on call',
    for_staff_id BINARY(16) NULL COMMENT 'or whose work they do meanwhile',
    staff_id BINARY(16) NOT NULL,
    call_order INT NOT NULL COMMENT 'who is called first has 1; who has 2 when the first does not come',
    starts_at DATETIME(3) NOT NULL,
    ends_at DATETIME(3) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY duty_of_team (team, ends_at, starts_at),
    KEY duty_for (for_staff_id, ends_at, starts_at),
    CONSTRAINT duty_who FOREIGN KEY (staff_id) REFERENCES staff (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
