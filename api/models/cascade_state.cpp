// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/cascade_state.hpp"

namespace careway::api {

std::string_view nameOf(CascadeState value, json::As<CascadeState>)
{
    switch (value) {
    case CascadeState::followed: return "followed";
    case CascadeState::open: return "open";
    case CascadeState::missed: return "missed";
    }
    return {};
}

std::optional<CascadeState> parse(std::string_view text, json::As<CascadeState>)
{
    if (text == "followed") return CascadeState::followed;
    if (text == "open") return CascadeState::open;
    if (text == "missed") return CascadeState::missed;
    return std::nullopt;
}

std::string_view choices(json::As<CascadeState>) { return "followed, open, missed"; }

} // namespace careway::api
