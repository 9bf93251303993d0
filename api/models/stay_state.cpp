// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/stay_state.hpp"

namespace careway::api {

std::string_view nameOf(StayState value, json::As<StayState>)
{
    switch (value) {
    case StayState::admitted: return "admitted";
    case StayState::discharged: return "discharged";
    }
    return {};
}

std::optional<StayState> parse(std::string_view text, json::As<StayState>)
{
    if (text == "admitted") return StayState::admitted;
    if (text == "discharged") return StayState::discharged;
    return std::nullopt;
}

std::string_view choices(json::As<StayState>) { return "admitted, discharged"; }

} // namespace careway::api
