// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/goal_result.hpp"

namespace careway::api {

/// How one goal ended.
struct NewGoalOutcome {
    Id goalId{};
    GoalResult result{};
    std::string text{};

    bool operator==(const NewGoalOutcome&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewGoalOutcome& out);
void write(json::Writer& out, const NewGoalOutcome& in);

} // namespace careway::api
