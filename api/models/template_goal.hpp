// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_goal_kind.hpp"
#include "models/measure.hpp"

namespace careway::api {

/// A goal of a template: its day is so many days after the plan is drafted.
struct TemplateGoal {
    std::string code{};
    CarePlanGoalKind kind{};
    std::string text{};
    Measure measure{};
    std::int32_t days{};

    bool operator==(const TemplateGoal&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TemplateGoal& out);
void write(json::Writer& out, const TemplateGoal& in);

} // namespace careway::api
