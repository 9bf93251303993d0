// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/breach_consequence.hpp"
#include "models/clock_state.hpp"
#include "models/decision_urgency.hpp"

namespace careway::api {

/// Where a decision stands by its clock.
struct ClockReading {
    ClockState state{};
    DecisionUrgency urgency{};
    std::optional<Instant> startedAt{};
    std::optional<Instant> startsBy{};
    std::optional<Instant> dueAt{};
    std::optional<std::int64_t> secondsLeft{};
    std::optional<Instant> warnAt{};
    std::optional<Instant> askBy{};
    std::optional<Instant> resumesBy{};
    std::optional<BreachConsequence> consequence{};
    std::optional<Instant> forwardBy{};
    std::string citation{};

    bool operator==(const ClockReading&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClockReading& out);
void write(json::Writer& out, const ClockReading& in);

} // namespace careway::api
