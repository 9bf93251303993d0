// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/time_span.hpp"

namespace careway::api {

/// How an incomplete request stops it, from the moment at which what is missing is asked for, if that is within askWithin of the receipt:
/// the member has completeWithin, and it is decided within decideWithin of the information or of the end of that time, whichever is the
/// earlier.
struct ClockTolling {
    std::optional<TimeSpan> askWithin{};
    TimeSpan completeWithin{};
    TimeSpan decideWithin{};

    bool operator==(const ClockTolling&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClockTolling& out);
void write(json::Writer& out, const ClockTolling& in);

} // namespace careway::api
