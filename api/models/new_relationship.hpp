// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_check.hpp"
#include "models/new_relationship_kind.hpp"

namespace careway::api {

/// A relationship to be recorded: the member by id, or by member number and birth date; the party is the caller if nobody is named.
struct NewRelationship {
    NewRelationshipKind kind{};
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<Date> birthDate{};
    std::optional<Id> partyId{};
    std::optional<Instant> endsAt{};
    std::optional<std::string> reason{};
    std::optional<CallerCheck> verification{};

    bool operator==(const NewRelationship&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRelationship& out);
void write(json::Writer& out, const NewRelationship& in);

} // namespace careway::api
