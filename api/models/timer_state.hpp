// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a timer stands.
enum class TimerState {
    running,
    met,
    missed,
    stopped,
};

[[nodiscard]] std::string_view nameOf(TimerState value, json::As<TimerState>);
[[nodiscard]] std::optional<TimerState> parse(std::string_view text, json::As<TimerState>);
[[nodiscard]] std::string_view choices(json::As<TimerState>);

} // namespace careway::api
