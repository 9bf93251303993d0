ALTER TABLE provider_location
    ALTER COLUMN kind DROP DEFAULT,
    ADD KEY provider_location_cell (cell, kind, accepting_patients, latitude, longitude, provider_id, position),
    DROP KEY provider_location_place
