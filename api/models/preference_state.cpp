// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/preference_state.hpp"

namespace careway::api {

std::string_view nameOf(PreferenceState value, json::As<PreferenceState>)
{
    switch (value) {
    case PreferenceState::optedIn: return "opted-in";
    case PreferenceState::optedOut: return "opted-out";
    }
    return {};
}

std::optional<PreferenceState> parse(std::string_view text, json::As<PreferenceState>)
{
    if (text == "opted-in") return PreferenceState::optedIn;
    if (text == "opted-out") return PreferenceState::optedOut;
    return std::nullopt;
}

std::string_view choices(json::As<PreferenceState>) { return "opted-in, opted-out"; }

} // namespace careway::api
