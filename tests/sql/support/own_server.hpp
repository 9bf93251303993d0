#pragma once

#include <csignal>
#include <filesystem>
#include <string>

namespace careway::sql {

/// A MariaDB that one test has for itself, to stop it and to start it again: made by scripts/lib/database.sh, migrated, with every
/// commit on the disk before it is acknowledged.
class OwnServer {
public:
    OwnServer();
    ~OwnServer();
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    void start();
    /// Sends the signal to the server, and waits until its process is gone.
    void end(int signal = SIGTERM);

    [[nodiscard]] std::string ownerUrl() const { return url("owner"); }
    [[nodiscard]] std::string serviceUrl() const { return url("service"); }

private:
    [[nodiscard]] std::string url(const std::string& who) const;
    /// What a line of the shell prints, with database.sh at hand; std::runtime_error when it fails.
    std::string shell(const std::string& line) const;

    std::filesystem::path folder_;
};

} // namespace careway::sql
