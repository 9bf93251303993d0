// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a clock does: it waits for what starts it, runs, stands still for what is missing, or its time is over.
enum class ClockState {
    waiting,
    running,
    standingStill,
    late,
};

[[nodiscard]] std::string_view nameOf(ClockState value, json::As<ClockState>);
[[nodiscard]] std::optional<ClockState> parse(std::string_view text, json::As<ClockState>);
[[nodiscard]] std::string_view choices(json::As<ClockState>);

} // namespace careway::api
