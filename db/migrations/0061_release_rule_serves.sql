ALTER TABLE release_rule
    ADD COLUMN serves VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'of a purpose: the purposes of use that it opens something to, parted by bars' AFTER covers_operations
