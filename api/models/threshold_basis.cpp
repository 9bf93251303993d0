// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/threshold_basis.hpp"

namespace careway::api {

std::string_view nameOf(ThresholdBasis value, json::As<ThresholdBasis>)
{
    switch (value) {
    case ThresholdBasis::general: return "general";
    case ThresholdBasis::sex: return "sex";
    case ThresholdBasis::sexUnknown: return "sex-unknown";
    case ThresholdBasis::chosen: return "chosen";
    }
    return {};
}

std::optional<ThresholdBasis> parse(std::string_view text, json::As<ThresholdBasis>)
{
    if (text == "general") return ThresholdBasis::general;
    if (text == "sex") return ThresholdBasis::sex;
    if (text == "sex-unknown") return ThresholdBasis::sexUnknown;
    if (text == "chosen") return ThresholdBasis::chosen;
    return std::nullopt;
}

std::string_view choices(json::As<ThresholdBasis>) { return "general, sex, sex-unknown, chosen"; }

} // namespace careway::api
