#pragma once

#include "core/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace careway::sql {

/// Where a database is, and who one is there.
struct Address {
    std::string user;
    std::string password;
    std::string host;
    std::uint16_t port = 3306;
    std::string socket; // the path of a unix socket; "" for TCP
    std::string database;

    bool operator==(const Address&) const = default;
};

/// From `mysql://user:password@host:port/database`, or `mysql://user:password@localhost/database?socket=/path`; each part percent-decoded
/// (RFC 3986, 2.1), an IPv6 host in brackets. The error's sentence never repeats the password.
[[nodiscard]] Result<Address> parseUrl(std::string_view url);

} // namespace careway::sql
