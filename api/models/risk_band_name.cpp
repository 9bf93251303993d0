// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/risk_band_name.hpp"

namespace careway::api {

std::string_view nameOf(RiskBandName value, json::As<RiskBandName>)
{
    switch (value) {
    case RiskBandName::low: return "low";
    case RiskBandName::rising: return "rising";
    case RiskBandName::high: return "high";
    }
    return {};
}

std::optional<RiskBandName> parse(std::string_view text, json::As<RiskBandName>)
{
    if (text == "low") return RiskBandName::low;
    if (text == "rising") return RiskBandName::rising;
    if (text == "high") return RiskBandName::high;
    return std::nullopt;
}

std::string_view choices(json::As<RiskBandName>) { return "low, rising, high"; }

} // namespace careway::api
