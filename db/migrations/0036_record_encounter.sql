ALTER TABLE record
    ADD COLUMN encounter_id BINARY(16) AS (UNHEX(REPLACE(JSON_VALUE(document, '$.encounterId'), '-', ''))) STORED
        COMMENT 'whose visit it belongs to: not shown to those who may not see the visit' AFTER content
