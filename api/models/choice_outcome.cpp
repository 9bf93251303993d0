// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/choice_outcome.hpp"

namespace careway::api {

std::string_view nameOf(ChoiceOutcome value, json::As<ChoiceOutcome>)
{
    switch (value) {
    case ChoiceOutcome::accepted: return "accepted";
    case ChoiceOutcome::refused: return "refused";
    }
    return {};
}

std::optional<ChoiceOutcome> parse(std::string_view text, json::As<ChoiceOutcome>)
{
    if (text == "accepted") return ChoiceOutcome::accepted;
    if (text == "refused") return ChoiceOutcome::refused;
    return std::nullopt;
}

std::string_view choices(json::As<ChoiceOutcome>) { return "accepted, refused"; }

} // namespace careway::api
