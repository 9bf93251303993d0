// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/label.hpp"

namespace careway::api {

std::string_view nameOf(Label value, json::As<Label>)
{
    switch (value) {
    case Label::general: return "general";
    case Label::substanceUse: return "substance-use";
    case Label::substanceUseCounselingNotes: return "substance-use-counseling-notes";
    case Label::psychotherapyNotes: return "psychotherapy-notes";
    case Label::hiv: return "hiv";
    case Label::reproductive: return "reproductive";
    case Label::mentalHealth: return "mental-health";
    }
    return {};
}

std::optional<Label> parse(std::string_view text, json::As<Label>)
{
    if (text == "general") return Label::general;
    if (text == "substance-use") return Label::substanceUse;
    if (text == "substance-use-counseling-notes") return Label::substanceUseCounselingNotes;
    if (text == "psychotherapy-notes") return Label::psychotherapyNotes;
    if (text == "hiv") return Label::hiv;
    if (text == "reproductive") return Label::reproductive;
    if (text == "mental-health") return Label::mentalHealth;
    return std::nullopt;
}

std::string_view choices(json::As<Label>)
{
    return "general, substance-use, substance-use-counseling-notes, psychotherapy-notes, hiv, reproductive, mental-health";
}

} // namespace careway::api
