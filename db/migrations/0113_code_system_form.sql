ALTER TABLE code_system
    ADD COLUMN form VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'the pattern of its codes; empty: any'
