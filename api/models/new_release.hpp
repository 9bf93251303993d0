// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/information_kind.hpp"
#include "models/release_direction.hpp"
#include "models/release_expiry.hpp"
#include "models/release_party.hpp"
#include "models/release_statement.hpp"

namespace careway::api {

/// A release of information to be drafted.
struct NewRelease {
    Id memberId{};
    ReleaseDirection direction{};
    std::optional<Id> replaces{};
    std::optional<std::vector<ReleaseParty>> disclosers{};
    std::optional<std::vector<InformationKind>> information{};
    std::optional<std::string> details{};
    std::optional<std::vector<ReleaseParty>> recipients{};
    std::optional<std::string> purpose{};
    std::optional<ReleaseExpiry> expiry{};
    std::optional<std::vector<ReleaseStatement>> statements{};

    bool operator==(const NewRelease&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRelease& out);
void write(json::Writer& out, const NewRelease& in);

} // namespace careway::api
