ALTER TABLE relationship_kind
    ADD COLUMN restrictable BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'whether a restriction that the plan agreed to weighs on it' AFTER grace_days
