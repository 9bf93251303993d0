// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/goal_result.hpp"

namespace careway::api {

/// How a goal ended.
struct GoalOutcome {
    GoalResult result{};
    std::string text{};

    bool operator==(const GoalOutcome&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GoalOutcome& out);
void write(json::Writer& out, const GoalOutcome& in);

} // namespace careway::api
