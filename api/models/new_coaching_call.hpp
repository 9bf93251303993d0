// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_call_purpose.hpp"

namespace careway::api {

/// A call to be planned; the reason is for one beyond the plan of the program.
struct NewCoachingCall {
    Id enrollmentId{};
    CoachingCallPurpose purpose{};
    Instant plannedAt{};
    std::int32_t minutes{};
    std::optional<std::string> reason{};
    std::optional<Id> callerId{};

    bool operator==(const NewCoachingCall&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoachingCall& out);
void write(json::Writer& out, const NewCoachingCall& in);

} // namespace careway::api
