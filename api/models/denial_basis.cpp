// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/denial_basis.hpp"

namespace careway::api {

std::string_view nameOf(DenialBasis value, json::As<DenialBasis>)
{
    switch (value) {
    case DenialBasis::notCreatedHere: return "not-created-here";
    case DenialBasis::notInRecordSet: return "not-in-record-set";
    case DenialBasis::notAccessible: return "not-accessible";
    case DenialBasis::accurateAndComplete: return "accurate-and-complete";
    }
    return {};
}

std::optional<DenialBasis> parse(std::string_view text, json::As<DenialBasis>)
{
    if (text == "not-created-here") return DenialBasis::notCreatedHere;
    if (text == "not-in-record-set") return DenialBasis::notInRecordSet;
    if (text == "not-accessible") return DenialBasis::notAccessible;
    if (text == "accurate-and-complete") return DenialBasis::accurateAndComplete;
    return std::nullopt;
}

std::string_view choices(json::As<DenialBasis>) { return "not-created-here, not-in-record-set, not-accessible, accurate-and-complete"; }

} // namespace careway::api
