CREATE TABLE attachment_piece (
    attachment_id BINARY(16) NOT NULL,
    number SMALLINT NOT NULL COMMENT 'from 0',
    bytes MEDIUMBLOB NOT NULL COMMENT 'at most 1 MB, so that no statement and no answer of the database is large',
    PRIMARY KEY (attachment_id, number),
    CONSTRAINT attachment_piece_of FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
