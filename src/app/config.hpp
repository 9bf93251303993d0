#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace careway::app {

/// What the environment says; README.md has the table. Throws std::invalid_argument with a sentence for a value that cannot be used.
struct Config {
    std::string databaseUrl; // CAREWAY_DATABASE_URL, the service's user
    std::string ownerDatabaseUrl; // CAREWAY_OWNER_DATABASE_URL, who may change the schema; the service's if none is given
    std::string host = "127.0.0.1"; // CAREWAY_LISTEN
    std::uint16_t port = 8080;
    std::filesystem::path var; // CAREWAY_VAR: the local signing key lies there
    std::filesystem::path home; // CAREWAY_HOME: openapi.yaml, db and the documentation page
    std::filesystem::path docs; // CAREWAY_DOCS: Swagger UI, if it is installed
    std::string issuer; // CAREWAY_ISSUER, with CAREWAY_JWKS: the identity provider
    std::string jwks; // a file or a URL
    std::string audience; // CAREWAY_AUDIENCE
    std::vector<std::string> origins; // CAREWAY_CORS_ORIGINS, commas between them
    std::size_t ioThreads = 2; // CAREWAY_IO_THREADS
    std::size_t workers = 8; // CAREWAY_WORKERS, each with a connection
    std::size_t readers = 2; // CAREWAY_READERS, the lane that reads in batches
    bool log = true; // CAREWAY_LOG, "off" for none: a line of JSON a request on standard output
    std::size_t queue = 1024; // CAREWAY_QUEUE, of each lane
    std::filesystem::path post; // CAREWAY_POST: the folder into which letters go that are to be printed and mailed
    std::string mailServer; // CAREWAY_MAIL_SERVER, smtp://host:port; without one everything goes by post
    std::string mailFrom = "careway@localhost"; // CAREWAY_MAIL_FROM, the plan's mailbox
    std::chrono::milliseconds workEvery{1000}; // CAREWAY_WORK_EVERY, in milliseconds: timers and letters are looked after; 0 for never
    std::chrono::seconds sealEvery{60}; // CAREWAY_SEAL_EVERY: what is due of the audit is sealed; 0 for never

    [[nodiscard]] bool loopback() const { return host == "127.0.0.1" || host == "::1" || host == "localhost"; }
};

[[nodiscard]] Config configFromEnvironment();

} // namespace careway::app
