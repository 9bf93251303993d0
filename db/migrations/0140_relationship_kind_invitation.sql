ALTER TABLE relationship_kind
    ADD COLUMN invitation_days INT NULL COMMENT 'how long an invitation holds that leads to it' AFTER restrictable,
    ADD COLUMN invitation_proofs INT NULL COMMENT 'after how many wrong ones it holds no more' AFTER invitation_days
