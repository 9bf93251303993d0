// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/information_kind.hpp"
#include "models/release_expiry.hpp"
#include "models/release_party.hpp"
#include "models/release_statement.hpp"

namespace careway::api {

/// What is left out stays, what is null goes, lists are replaced whole.
struct ReleasePatch {
    std::optional<std::vector<ReleaseParty>> disclosers{};
    std::optional<std::vector<InformationKind>> information{};
    json::Patch<std::string> details{};
    std::optional<std::vector<ReleaseParty>> recipients{};
    json::Patch<std::string> purpose{};
    json::Patch<ReleaseExpiry> expiry{};
    std::optional<std::vector<ReleaseStatement>> statements{};

    bool operator==(const ReleasePatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleasePatch& out);
void write(json::Writer& out, const ReleasePatch& in);

} // namespace careway::api
