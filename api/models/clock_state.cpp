// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/clock_state.hpp"

namespace careway::api {

std::string_view nameOf(ClockState value, json::As<ClockState>)
{
    switch (value) {
    case ClockState::waiting: return "waiting";
    case ClockState::running: return "running";
    case ClockState::standingStill: return "standing-still";
    case ClockState::late: return "late";
    }
    return {};
}

std::optional<ClockState> parse(std::string_view text, json::As<ClockState>)
{
    if (text == "waiting") return ClockState::waiting;
    if (text == "running") return ClockState::running;
    if (text == "standing-still") return ClockState::standingStill;
    if (text == "late") return ClockState::late;
    return std::nullopt;
}

std::string_view choices(json::As<ClockState>) { return "waiting, running, standing-still, late"; }

} // namespace careway::api
