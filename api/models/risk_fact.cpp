// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_fact.hpp"

namespace careway::api {

std::string_view nameOf(RiskFact value, json::As<RiskFact>)
{
    switch (value) {
    case RiskFact::age: return "age";
    case RiskFact::condition: return "condition";
    case RiskFact::observation: return "observation";
    case RiskFact::encounter: return "encounter";
    case RiskFact::fill: return "fill";
    }
    return {};
}

std::optional<RiskFact> parse(std::string_view text, json::As<RiskFact>)
{
    if (text == "age") return RiskFact::age;
    if (text == "condition") return RiskFact::condition;
    if (text == "observation") return RiskFact::observation;
    if (text == "encounter") return RiskFact::encounter;
    if (text == "fill") return RiskFact::fill;
    return std::nullopt;
}

std::string_view choices(json::As<RiskFact>) { return "age, condition, observation, encounter, fill"; }

} // namespace careway::api
