// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_goal_kind.hpp"
#include "models/measure.hpp"

namespace careway::api {

/// A goal as it is written down; with the id of one that is there it stays that one.
struct NewCarePlanGoal {
    std::optional<Id> id{};
    CarePlanGoalKind kind{};
    std::string text{};
    Measure measure{};
    std::optional<Date> targetOn{};

    bool operator==(const NewCarePlanGoal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanGoal& out);
void write(json::Writer& out, const NewCarePlanGoal& in);

} // namespace careway::api
