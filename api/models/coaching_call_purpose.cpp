// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_call_purpose.hpp"

namespace careway::api {

std::string_view nameOf(CoachingCallPurpose value, json::As<CoachingCallPurpose>)
{
    switch (value) {
    case CoachingCallPurpose::initialAssessment: return "initial-assessment";
    case CoachingCallPurpose::coaching: return "coaching";
    case CoachingCallPurpose::followUp: return "follow-up";
    }
    return {};
}

std::optional<CoachingCallPurpose> parse(std::string_view text, json::As<CoachingCallPurpose>)
{
    if (text == "initial-assessment") return CoachingCallPurpose::initialAssessment;
    if (text == "coaching") return CoachingCallPurpose::coaching;
    if (text == "follow-up") return CoachingCallPurpose::followUp;
    return std::nullopt;
}

std::string_view choices(json::As<CoachingCallPurpose>) { return "initial-assessment, coaching, follow-up"; }

} // namespace careway::api
