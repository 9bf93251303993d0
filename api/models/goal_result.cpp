// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/goal_result.hpp"

namespace careway::api {

std::string_view nameOf(GoalResult value, json::As<GoalResult>)
{
    switch (value) {
    case GoalResult::met: return "met";
    case GoalResult::partly: return "partly";
    case GoalResult::notMet: return "not-met";
    case GoalResult::dropped: return "dropped";
    }
    return {};
}

std::optional<GoalResult> parse(std::string_view text, json::As<GoalResult>)
{
    if (text == "met") return GoalResult::met;
    if (text == "partly") return GoalResult::partly;
    if (text == "not-met") return GoalResult::notMet;
    if (text == "dropped") return GoalResult::dropped;
    return std::nullopt;
}

std::string_view choices(json::As<GoalResult>) { return "met, partly, not-met, dropped"; }

} // namespace careway::api
