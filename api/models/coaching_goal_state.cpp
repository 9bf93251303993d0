// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_goal_state.hpp"

namespace careway::api {

std::string_view nameOf(CoachingGoalState value, json::As<CoachingGoalState>)
{
    switch (value) {
    case CoachingGoalState::open: return "open";
    case CoachingGoalState::met: return "met";
    case CoachingGoalState::notMet: return "not-met";
    case CoachingGoalState::dropped: return "dropped";
    }
    return {};
}

std::optional<CoachingGoalState> parse(std::string_view text, json::As<CoachingGoalState>)
{
    if (text == "open") return CoachingGoalState::open;
    if (text == "met") return CoachingGoalState::met;
    if (text == "not-met") return CoachingGoalState::notMet;
    if (text == "dropped") return CoachingGoalState::dropped;
    return std::nullopt;
}

std::string_view choices(json::As<CoachingGoalState>) { return "open, met, not-met, dropped"; }

} // namespace careway::api
