// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_call_purpose.hpp"
#include "models/coaching_call_reach.hpp"
#include "models/coaching_call_state.hpp"

namespace careway::api {

/// A call of a program with its member.
struct CoachingCall {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    CoachingCallPurpose purpose{};
    CoachingCallState state{};
    Instant plannedAt{};
    std::int32_t minutes{};
    std::optional<std::string> reason{};
    std::optional<Id> callerId{};
    std::optional<Instant> takenPlaceAt{};
    std::optional<std::string> cancellation{};
    std::optional<CoachingCallReach> reach{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const CoachingCall&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCall& out);
void write(json::Writer& out, const CoachingCall& in);

} // namespace careway::api
