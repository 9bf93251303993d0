ALTER TABLE record
    ADD COLUMN maker CHAR(10) CHARACTER SET ascii
        AS (COALESCE(JSON_VALUE(document, '$.facilityNpi'), JSON_VALUE(document, '$.providerNpi'), JSON_VALUE(document, '$.pharmacyNpi'),
            IF(JSON_VALUE(document, '$.source') REGEXP '^[0-9]{10}$', JSON_VALUE(document, '$.source'), NULL))) VIRTUAL
        COMMENT 'the NPI of whom it names as the one who made it; who a release to the plan says may disclose is matched with it'
