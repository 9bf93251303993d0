ALTER TABLE restriction
    MODIFY COLUMN labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'mental-health', 'general') NOT NULL
        COMMENT 'of what records'
