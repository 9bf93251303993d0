// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/remission_state.hpp"

namespace careway::api {

std::string_view nameOf(RemissionState value, json::As<RemissionState>)
{
    switch (value) {
    case RemissionState::reached: return "reached";
    case RemissionState::open: return "open";
    case RemissionState::notReached: return "not-reached";
    case RemissionState::notAssessed: return "not-assessed";
    }
    return {};
}

std::optional<RemissionState> parse(std::string_view text, json::As<RemissionState>)
{
    if (text == "reached") return RemissionState::reached;
    if (text == "open") return RemissionState::open;
    if (text == "not-reached") return RemissionState::notReached;
    if (text == "not-assessed") return RemissionState::notAssessed;
    return std::nullopt;
}

std::string_view choices(json::As<RemissionState>) { return "reached, open, not-reached, not-assessed"; }

} // namespace careway::api
