// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_goal_outcome.hpp"

namespace careway::api {

std::string_view nameOf(CoachingGoalOutcome value, json::As<CoachingGoalOutcome>)
{
    switch (value) {
    case CoachingGoalOutcome::met: return "met";
    case CoachingGoalOutcome::notMet: return "not-met";
    case CoachingGoalOutcome::dropped: return "dropped";
    }
    return {};
}

std::optional<CoachingGoalOutcome> parse(std::string_view text, json::As<CoachingGoalOutcome>)
{
    if (text == "met") return CoachingGoalOutcome::met;
    if (text == "not-met") return CoachingGoalOutcome::notMet;
    if (text == "dropped") return CoachingGoalOutcome::dropped;
    return std::nullopt;
}

std::string_view choices(json::As<CoachingGoalOutcome>) { return "met, not-met, dropped"; }

} // namespace careway::api
