// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_goal_kind.hpp"
#include "models/goal_outcome.hpp"
#include "models/measure.hpp"

namespace careway::api {

/// What is to be reached, and by when.
struct CarePlanGoal {
    Id id{};
    CarePlanGoalKind kind{};
    std::string text{};
    Measure measure{};
    std::optional<Date> targetOn{};
    std::optional<GoalOutcome> outcome{};

    bool operator==(const CarePlanGoal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanGoal& out);
void write(json::Writer& out, const CarePlanGoal& in);

} // namespace careway::api
