ALTER TABLE provider_location
    ADD COLUMN kind VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'the provider''s, so that a search needs no join',
    ADD COLUMN cell INT GENERATED ALWAYS AS (FLOOR((latitude + 90) * 4) * 2000 + FLOOR((longitude + 180) * 4)) STORED
        COMMENT 'a quarter of a degree each way, row by row from the south',
    DROP KEY provider_location_place,
    ADD KEY provider_location_cell (cell, kind, accepting_patients, latitude, longitude, provider_id, position)
