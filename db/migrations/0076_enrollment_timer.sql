CREATE TABLE enrollment_timer (
    enrollment_id BINARY(16) NOT NULL,
    code VARCHAR(80) CHARACTER SET ascii NOT NULL,
    due_at DATETIME(3) NOT NULL,
    state ENUM ('running', 'met', 'missed', 'stopped') NOT NULL,
    ended_at DATETIME(3) NULL,
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (enrollment_id, code),
    KEY enrollment_timer_due (state, due_at),
    CONSTRAINT enrollment_timer_of FOREIGN KEY (enrollment_id) REFERENCES enrollment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
