// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_call.hpp"

namespace careway::api {

/// Calls.
struct CoachingCallPage {
    std::vector<CoachingCall> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CoachingCallPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallPage& out);
void write(json::Writer& out, const CoachingCallPage& in);

} // namespace careway::api
