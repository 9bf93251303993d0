#pragma once

#include "core/id.hpp"
#include "core/time.hpp"
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

/// Whether one of its specialties is behavioral.
[[nodiscard]] bool isBehavioral(sql::Session& session, const Id& providerId);

/// A time in a network.
struct Membership {
    Date joinedOn{};
    std::optional<Date> endsOn; // the last day
};
/// The latest one of a provider in a network; nothing when they never were in it.
[[nodiscard]] std::optional<Membership> latestIn(sql::Session& session, const Id& providerId, const std::string& network);
/// Ends the one that began on a day, in the transaction of its cause.
void leaveNetwork(sql::Session& session, const Id& providerId, const std::string& network, Date joinedOn, Date endsOn, Instant now);

/// Those of the NPIs that the directory has, in one statement; none for none.
[[nodiscard]] std::map<std::string, Id> byNpi(sql::Session& session, std::span<const std::string> npis);

} // namespace careway::providers
