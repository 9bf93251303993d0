CREATE TABLE disclosure_suspension (
    member_id BINARY(16) NOT NULL,
    disclosure_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    until_on DATE NOT NULL COMMENT 'its last day',
    document TEXT NOT NULL COMMENT 'what the authority stated: JSON as in the contract',
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, disclosure_id, id),
    CONSTRAINT disclosure_suspension_of FOREIGN KEY (member_id, disclosure_id) REFERENCES disclosure (member_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: which disclosures an authority has asked to keep back'
