CREATE TABLE provider (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
    npi CHAR(10) CHARACTER SET ascii NOT NULL,
    name VARCHAR(210) NOT NULL COMMENT 'as it is shown',
    given_name VARCHAR(100) NULL,
    family_name VARCHAR(100) NULL,
    name_key VARBINARY(60) NOT NULL COMMENT 'folded, family name first, for search and order',
    specialties TEXT NOT NULL COMMENT 'JSON as in the contract, as the columns after it',
    languages TEXT NOT NULL,
    locations MEDIUMTEXT NOT NULL,
    networks MEDIUMTEXT NOT NULL,
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY provider_npi (npi),
    KEY provider_name (name_key, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
