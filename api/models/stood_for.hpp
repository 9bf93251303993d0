// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/relationship_kind.hpp"

namespace careway::api {

/// A member to whom the caller is bound as a supporter or representative, with their name if the caller may see it.
struct StoodFor {
    Id relationshipId{};
    Id memberId{};
    RelationshipKind kind{};
    std::optional<Instant> endsAt{};
    std::optional<std::string> givenName{};
    std::optional<std::string> familyName{};

    bool operator==(const StoodFor&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StoodFor& out);
void write(json::Writer& out, const StoodFor& in);

} // namespace careway::api
