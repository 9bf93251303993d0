// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/decision_urgency.hpp"

namespace careway::api {

std::string_view nameOf(DecisionUrgency value, json::As<DecisionUrgency>)
{
    switch (value) {
    case DecisionUrgency::standard: return "standard";
    case DecisionUrgency::expedited: return "expedited";
    }
    return {};
}

std::optional<DecisionUrgency> parse(std::string_view text, json::As<DecisionUrgency>)
{
    if (text == "standard") return DecisionUrgency::standard;
    if (text == "expedited") return DecisionUrgency::expedited;
    return std::nullopt;
}

std::string_view choices(json::As<DecisionUrgency>) { return "standard, expedited"; }

} // namespace careway::api
