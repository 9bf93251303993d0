// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_goal_outcome.hpp"

namespace careway::api {

/// What became of a goal.
struct CoachingGoalClosing {
    CoachingGoalOutcome outcome{};
    std::optional<std::string> note{};

    bool operator==(const CoachingGoalClosing&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingGoalClosing& out);
void write(json::Writer& out, const CoachingGoalClosing& in);

} // namespace careway::api
