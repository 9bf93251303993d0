CREATE TABLE team_program (
    program VARCHAR(80) CHARACTER SET ascii NOT NULL,
    team VARCHAR(60) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (program, team),
    KEY team_program_of (team),
    CONSTRAINT team_program_team FOREIGN KEY (team) REFERENCES team (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
