#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace careway::sql {

/// Where a database is and who we are there.
struct Url {
    std::string user;
    std::string password;
    std::string host; // empty with a socket
    std::uint16_t port = 3306;
    std::string socket;
    std::string database;
};

/// From "mysql://user:password@host:port/database" or "mysql://user:password@localhost/database?socket=/path", percent-escapes in any part.
/// Throws std::invalid_argument with a sentence that does not hold the password.
[[nodiscard]] Url parseUrl(std::string_view text);

} // namespace careway::sql
