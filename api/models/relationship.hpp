// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_verification.hpp"
#include "models/relationship_kind.hpp"

namespace careway::api {

/// How somebody stands to a member, since when and until when.
struct Relationship {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    RelationshipKind kind{};
    Id partyId{};
    std::optional<Id> subjectId{};
    std::string source{};
    Instant startsAt{};
    std::optional<Instant> endsAt{};
    std::optional<Instant> openUntil{};
    std::optional<std::string> reason{};
    std::optional<CallerVerification> verification{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Relationship&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Relationship& out);
void write(json::Writer& out, const Relationship& in);

} // namespace careway::api
