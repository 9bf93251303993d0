#pragma once

#include "core/id.hpp"
#include "sql/session.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace careway::providers {

/// Whether the directory has this provider.
[[nodiscard]] bool known(sql::Session& session, const Id& providerId);

/// As the directory shows them.
[[nodiscard]] std::optional<std::string> nameOf(sql::Session& session, const Id& providerId);

/// What somebody of the directory is.
struct Entry {
    std::string kind; // "facility"
    std::string npi, name;
    std::vector<std::string> specialties; // their codes in the provider taxonomy
};
[[nodiscard]] std::optional<Entry> entryOf(sql::Session& session, const Id& providerId);

/// Those of the NPIs that the directory has, in one statement; none for none.
[[nodiscard]] std::map<std::string, Id> byNpi(sql::Session& session, std::span<const std::string> npis);

} // namespace careway::providers
