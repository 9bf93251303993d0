CREATE TABLE provider_language (
    provider_id BINARY(16) NOT NULL,
    language VARCHAR(35) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (provider_id, language),
    KEY provider_language_code (language, provider_id),
    CONSTRAINT provider_language_of FOREIGN KEY (provider_id) REFERENCES provider (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
