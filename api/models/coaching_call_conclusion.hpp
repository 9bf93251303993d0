// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_call_outcome.hpp"

namespace careway::api {

/// Whether a call was held, and when.
struct CoachingCallConclusion {
    CoachingCallOutcome outcome{};
    Instant at{};

    bool operator==(const CoachingCallConclusion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallConclusion& out);
void write(json::Writer& out, const CoachingCallConclusion& in);

} // namespace careway::api
