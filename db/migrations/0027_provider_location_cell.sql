ALTER TABLE provider_location
    ADD COLUMN kind VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'of the provider, so that a search needs no second table',
    ADD COLUMN cell INT GENERATED ALWAYS AS (FLOOR((latitude + 90) * 8) * 2881 + FLOOR((longitude + 180) * 8)) STORED
        COMMENT 'of a grid of eighths of a degree, as cellsIn() of src/providers/provider.cpp counts them'
