CREATE TABLE task_kind (
    kind VARCHAR(60) CHARACTER SET ascii NOT NULL,
    effective_from DATE NOT NULL,
    effective_to DATE NULL COMMENT 'the last day',
    title VARCHAR(200) NOT NULL,
    hours ENUM ('any', 'business') NOT NULL COMMENT 'in which the time until it is due runs',
    due_minutes INT NOT NULL,
    urgency ENUM ('routine', 'urgent', 'safety') NOT NULL,
    credentials VARCHAR(300) CHARACTER SET ascii NOT NULL COMMENT 'of whom alone it is completed, bars between them; none: of anybody',
    escalates_minutes INT NULL COMMENT 'after it was given or escalated, while it is open',
    mandatory BOOLEAN NOT NULL COMMENT 'goes on when somebody has opted out',
    contact BOOLEAN NOT NULL COMMENT 'reaches out to the member',
    given BOOLEAN NOT NULL COMMENT 'people may give one',
    sees_days INT NOT NULL COMMENT 'so long after its day the assignee sees the member',
    citation VARCHAR(200) NOT NULL,
    PRIMARY KEY (kind, effective_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
