ALTER TABLE record
    ADD COLUMN said_labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive') NULL
        COMMENT 'by the source itself; NULL: taken in before this was kept apart',
    ADD COLUMN said_program ENUM ('part-2', 'not-part-2', 'unknown') NULL COMMENT 'by the source itself; NULL: as in source_program'
