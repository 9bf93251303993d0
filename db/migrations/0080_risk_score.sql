CREATE TABLE risk_score (
    member_id BINARY(16) NOT NULL,
    day DATE NOT NULL COMMENT 'as of which it was judged',
    score INT NOT NULL,
    band VARCHAR(10) CHARACTER SET ascii NOT NULL,
    document MEDIUMTEXT NOT NULL COMMENT 'JSON as in the contract, with the reasons',
    PRIMARY KEY (member_id, day),
    CONSTRAINT risk_score_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
