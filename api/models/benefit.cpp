// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/benefit.hpp"

namespace careway::api {

std::string_view nameOf(Benefit value, json::As<Benefit>)
{
    switch (value) {
    case Benefit::medical: return "medical";
    case Benefit::pharmacy: return "pharmacy";
    case Benefit::behavioral: return "behavioral";
    }
    return {};
}

std::optional<Benefit> parse(std::string_view text, json::As<Benefit>)
{
    if (text == "medical") return Benefit::medical;
    if (text == "pharmacy") return Benefit::pharmacy;
    if (text == "behavioral") return Benefit::behavioral;
    return std::nullopt;
}

std::string_view choices(json::As<Benefit>) { return "medical, pharmacy, behavioral"; }

} // namespace careway::api
