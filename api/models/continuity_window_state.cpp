// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_window_state.hpp"

namespace careway::api {

std::string_view nameOf(ContinuityWindowState value, json::As<ContinuityWindowState>)
{
    switch (value) {
    case ContinuityWindowState::offered: return "offered";
    case ContinuityWindowState::elected: return "elected";
    case ContinuityWindowState::lapsed: return "lapsed";
    }
    return {};
}

std::optional<ContinuityWindowState> parse(std::string_view text, json::As<ContinuityWindowState>)
{
    if (text == "offered") return ContinuityWindowState::offered;
    if (text == "elected") return ContinuityWindowState::elected;
    if (text == "lapsed") return ContinuityWindowState::lapsed;
    return std::nullopt;
}

std::string_view choices(json::As<ContinuityWindowState>) { return "offered, elected, lapsed"; }

} // namespace careway::api
