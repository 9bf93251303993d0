ALTER TABLE relationship
    ADD COLUMN part2 BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'it tells of care in a program of 42 CFR Part 2: known by nothing else'
