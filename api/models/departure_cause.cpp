// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/departure_cause.hpp"

namespace careway::api {

std::string_view nameOf(DepartureCause value, json::As<DepartureCause>)
{
    switch (value) {
    case DepartureCause::ordinary: return "ordinary";
    case DepartureCause::qualityOfCare: return "quality-of-care";
    case DepartureCause::fraud: return "fraud";
    case DepartureCause::noLongerPractising: return "no-longer-practising";
    }
    return {};
}

std::optional<DepartureCause> parse(std::string_view text, json::As<DepartureCause>)
{
    if (text == "ordinary") return DepartureCause::ordinary;
    if (text == "quality-of-care") return DepartureCause::qualityOfCare;
    if (text == "fraud") return DepartureCause::fraud;
    if (text == "no-longer-practising") return DepartureCause::noLongerPractising;
    return std::nullopt;
}

std::string_view choices(json::As<DepartureCause>) { return "ordinary, quality-of-care, fraud, no-longer-practising"; }

} // namespace careway::api
