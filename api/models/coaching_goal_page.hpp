// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coaching_goal.hpp"

namespace careway::api {

/// Goals of coaching.
struct CoachingGoalPage {
    std::vector<CoachingGoal> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CoachingGoalPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingGoalPage& out);
void write(json::Writer& out, const CoachingGoalPage& in);

} // namespace careway::api
