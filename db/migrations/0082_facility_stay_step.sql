CREATE TABLE facility_stay_step (
    stay_id BINARY(16) NOT NULL,
    step VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'the kind of the task, or what became of the notice',
    about BINARY(16) NOT NULL COMMENT 'the enrollment, the program, the notice',
    made BINARY(16) NOT NULL COMMENT 'the task, the letter',
    PRIMARY KEY (stay_id, step, about),
    CONSTRAINT facility_stay_step_of FOREIGN KEY (stay_id) REFERENCES facility_stay (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'what has followed from a stay, so that nothing follows twice'
