// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call_outcome.hpp"

namespace careway::api {

std::string_view nameOf(CoachingCallOutcome value, json::As<CoachingCallOutcome>)
{
    switch (value) {
    case CoachingCallOutcome::held: return "held";
    case CoachingCallOutcome::missed: return "missed";
    }
    return {};
}

std::optional<CoachingCallOutcome> parse(std::string_view text, json::As<CoachingCallOutcome>)
{
    if (text == "held") return CoachingCallOutcome::held;
    if (text == "missed") return CoachingCallOutcome::missed;
    return std::nullopt;
}

std::string_view choices(json::As<CoachingCallOutcome>) { return "held, missed"; }

} // namespace careway::api
