// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/choice_state.hpp"

namespace careway::api {

std::string_view nameOf(ChoiceState value, json::As<ChoiceState>)
{
    switch (value) {
    case ChoiceState::requested: return "requested";
    case ChoiceState::accepted: return "accepted";
    case ChoiceState::refused: return "refused";
    case ChoiceState::ended: return "ended";
    }
    return {};
}

std::optional<ChoiceState> parse(std::string_view text, json::As<ChoiceState>)
{
    if (text == "requested") return ChoiceState::requested;
    if (text == "accepted") return ChoiceState::accepted;
    if (text == "refused") return ChoiceState::refused;
    if (text == "ended") return ChoiceState::ended;
    return std::nullopt;
}

std::string_view choices(json::As<ChoiceState>) { return "requested, accepted, refused, ended"; }

} // namespace careway::api
