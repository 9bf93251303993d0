CREATE TABLE step_fill (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    program VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'of step therapy',
    drug VARCHAR(100) NOT NULL COMMENT 'its ingredient, else its code: a medication has one first fill, whatever its strength',
    kind ENUM ('first-fill', 'transition-fill') NOT NULL,
    record_id BINARY(16) NOT NULL COMMENT 'the fill',
    filled_on DATE NOT NULL,
    standing BOOLEAN NULL COMMENT 'true while it counts, null once its fill was corrected away',
    labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'mental-health') NOT NULL COMMENT 'none: general',
    source_program ENUM ('part-2', 'not-part-2', 'unknown') NOT NULL COMMENT '42 CFR 2.11',
    basis ENUM ('payment', 'consent', 'release', 'operations') NOT NULL COMMENT 'why the plan holds it',
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY step_fill_once (member_id, program, drug, kind, standing),
    KEY step_fill_record (record_id),
    CONSTRAINT step_fill_member FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'what was covered although its step was not open'
