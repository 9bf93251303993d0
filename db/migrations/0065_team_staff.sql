CREATE TABLE team_staff (
    team VARCHAR(60) CHARACTER SET ascii NOT NULL,
    staff_id BINARY(16) NOT NULL,
    PRIMARY KEY (team, staff_id),
    KEY team_staff_whose (staff_id),
    CONSTRAINT team_staff_team FOREIGN KEY (team) REFERENCES team (code),
    CONSTRAINT team_staff_who FOREIGN KEY (staff_id) REFERENCES staff (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
