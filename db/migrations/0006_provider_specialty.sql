CREATE TABLE provider_specialty (
    provider_id BINARY(16) NOT NULL,
    code CHAR(10) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (provider_id, code),
    KEY provider_specialty_code (code, provider_id),
    CONSTRAINT provider_specialty_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
