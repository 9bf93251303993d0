// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/consult_state.hpp"

namespace careway::api {

std::string_view nameOf(ConsultState value, json::As<ConsultState>)
{
    switch (value) {
    case ConsultState::open: return "open";
    case ConsultState::answered: return "answered";
    }
    return {};
}

std::optional<ConsultState> parse(std::string_view text, json::As<ConsultState>)
{
    if (text == "open") return ConsultState::open;
    if (text == "answered") return ConsultState::answered;
    return std::nullopt;
}

std::string_view choices(json::As<ConsultState>) { return "open, answered"; }

} // namespace careway::api
