// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/assessment_state.hpp"

namespace careway::api {

std::string_view nameOf(AssessmentState value, json::As<AssessmentState>)
{
    switch (value) {
    case AssessmentState::complete: return "complete";
    case AssessmentState::totalOnly: return "total-only";
    case AssessmentState::incomplete: return "incomplete";
    }
    return {};
}

std::optional<AssessmentState> parse(std::string_view text, json::As<AssessmentState>)
{
    if (text == "complete") return AssessmentState::complete;
    if (text == "total-only") return AssessmentState::totalOnly;
    if (text == "incomplete") return AssessmentState::incomplete;
    return std::nullopt;
}

std::string_view choices(json::As<AssessmentState>) { return "complete, total-only, incomplete"; }

} // namespace careway::api
