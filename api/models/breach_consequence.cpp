// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/breach_consequence.hpp"

namespace careway::api {

std::string_view nameOf(BreachConsequence value, json::As<BreachConsequence>)
{
    switch (value) {
    case BreachConsequence::adverseAppealable: return "adverse-appealable";
    case BreachConsequence::forwarded: return "forwarded";
    case BreachConsequence::bindsThePlan: return "binds-the-plan";
    case BreachConsequence::deemedExhausted: return "deemed-exhausted";
    case BreachConsequence::none: return "none";
    }
    return {};
}

std::optional<BreachConsequence> parse(std::string_view text, json::As<BreachConsequence>)
{
    if (text == "adverse-appealable") return BreachConsequence::adverseAppealable;
    if (text == "forwarded") return BreachConsequence::forwarded;
    if (text == "binds-the-plan") return BreachConsequence::bindsThePlan;
    if (text == "deemed-exhausted") return BreachConsequence::deemedExhausted;
    if (text == "none") return BreachConsequence::none;
    return std::nullopt;
}

std::string_view choices(json::As<BreachConsequence>) { return "adverse-appealable, forwarded, binds-the-plan, deemed-exhausted, none"; }

} // namespace careway::api
