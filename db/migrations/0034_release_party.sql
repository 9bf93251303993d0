CREATE TABLE release_party (
    member_id BINARY(16) NOT NULL,
    release_id BINARY(16) NOT NULL,
    part ENUM ('recipient', 'discloser', 'recorder') NOT NULL,
    party_id BINARY(16) NOT NULL COMMENT 'a provider, a supporter, or the id made of a class''s name',
    PRIMARY KEY (member_id, release_id, part, party_id),
    CONSTRAINT release_party_of FOREIGN KEY (member_id, release_id) REFERENCES information_release (member_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
