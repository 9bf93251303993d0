// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/timer_state.hpp"

namespace careway::api {

/// A time limit of an enrollment.
struct EnrollmentTimer {
    std::string code{};
    Instant dueAt{};
    TimerState state{};
    std::optional<Instant> endedAt{};

    bool operator==(const EnrollmentTimer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EnrollmentTimer& out);
void write(json::Writer& out, const EnrollmentTimer& in);

} // namespace careway::api
