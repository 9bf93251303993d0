// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/timer_state.hpp"

namespace careway::api {

std::string_view nameOf(TimerState value, json::As<TimerState>)
{
    switch (value) {
    case TimerState::running: return "running";
    case TimerState::met: return "met";
    case TimerState::missed: return "missed";
    case TimerState::stopped: return "stopped";
    }
    return {};
}

std::optional<TimerState> parse(std::string_view text, json::As<TimerState>)
{
    if (text == "running") return TimerState::running;
    if (text == "met") return TimerState::met;
    if (text == "missed") return TimerState::missed;
    if (text == "stopped") return TimerState::stopped;
    return std::nullopt;
}

std::string_view choices(json::As<TimerState>) { return "running, met, missed, stopped"; }

} // namespace careway::api
