ALTER TABLE record
    MODIFY COLUMN labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'mental-health') NOT NULL COMMENT 'none: general',
    MODIFY COLUMN said_labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'mental-health') NULL
