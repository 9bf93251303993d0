// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/not_needed_because.hpp"

namespace careway::api {

std::string_view nameOf(NotNeededBecause value, json::As<NotNeededBecause>)
{
    switch (value) {
    case NotNeededBecause::rule: return "rule";
    case NotNeededBecause::continuity: return "continuity";
    case NotNeededBecause::goldCard: return "gold-card";
    case NotNeededBecause::emergency: return "emergency";
    case NotNeededBecause::authorized: return "authorized";
    case NotNeededBecause::notListed: return "not-listed";
    }
    return {};
}

std::optional<NotNeededBecause> parse(std::string_view text, json::As<NotNeededBecause>)
{
    if (text == "rule") return NotNeededBecause::rule;
    if (text == "continuity") return NotNeededBecause::continuity;
    if (text == "gold-card") return NotNeededBecause::goldCard;
    if (text == "emergency") return NotNeededBecause::emergency;
    if (text == "authorized") return NotNeededBecause::authorized;
    if (text == "not-listed") return NotNeededBecause::notListed;
    return std::nullopt;
}

std::string_view choices(json::As<NotNeededBecause>) { return "rule, continuity, gold-card, emergency, authorized, not-listed"; }

} // namespace careway::api
