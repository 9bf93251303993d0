ALTER TABLE information_release
    ADD COLUMN direction VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'from-plan' AFTER state,
    ADD COLUMN information VARCHAR(300) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'kinds, parted by bars' AFTER direction,
    ADD COLUMN purpose VARCHAR(40) CHARACTER SET ascii NOT NULL DEFAULT '' AFTER information
