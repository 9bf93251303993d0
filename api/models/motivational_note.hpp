// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"

namespace careway::api {

/// What moves a member, for review only.
struct MotivationalNote {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    std::optional<Id> coachingCallId{};
    std::string text{};
    ActingParty author{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const MotivationalNote&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MotivationalNote& out);
void write(json::Writer& out, const MotivationalNote& in);

} // namespace careway::api
