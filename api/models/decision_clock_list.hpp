// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/decision_clock.hpp"

namespace careway::api {

/// The clocks of a day.
struct DecisionClockList {
    std::vector<DecisionClock> items{};

    bool operator==(const DecisionClockList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionClockList& out);
void write(json::Writer& out, const DecisionClockList& in);

} // namespace careway::api
