ALTER TABLE access_rule
    ADD COLUMN consents VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'of the member to the care that the label tells of: grown, minor-alone or with-parent; empty: any' AFTER purpose,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (relation, content, label, source_program, basis, purpose, consents, effective_from)
