CREATE TABLE review_note (
    authorization_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    kind ENUM ('note', 'opinion') NOT NULL,
    text TEXT NOT NULL,
    author_id BINARY(16) NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (authorization_id, id),
    CONSTRAINT review_note_of FOREIGN KEY (authorization_id) REFERENCES prior_authorization (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
