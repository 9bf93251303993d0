CREATE TABLE restriction (
    member_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    state ENUM ('requested', 'accepted', 'refused', 'ended') NOT NULL,
    party_id BINARY(16) NULL COMMENT 'whom it keeps from it: as relationships name them, or the id made of a class''s name; null: everybody',
    labels SET ('substance-use', 'substance-use-counseling-notes', 'psychotherapy-notes', 'hiv', 'reproductive', 'general') NOT NULL
        COMMENT 'of what records',
    document TEXT NOT NULL COMMENT 'JSON as in the contract; the columns before it are what a decision needs',
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, id),
    UNIQUE KEY restriction_id (id),
    CONSTRAINT restriction_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
