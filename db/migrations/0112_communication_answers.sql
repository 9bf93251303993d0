ALTER TABLE communication
    ADD COLUMN answers_recipient BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'what it says its recipient knows: they asked' AFTER mandatory
