// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a call is not made.
struct CoachingCallCancellation {
    std::string reason{};

    bool operator==(const CoachingCallCancellation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingCallCancellation& out);
void write(json::Writer& out, const CoachingCallCancellation& in);

} // namespace careway::api
