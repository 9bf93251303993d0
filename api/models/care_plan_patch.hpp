// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_care_plan_goal.hpp"
#include "models/new_care_plan_intervention.hpp"
#include "models/new_care_plan_point.hpp"
#include "models/new_care_team_person.hpp"

namespace careway::api {

/// What is to be changed in a care plan.
struct CarePlanPatch {
    std::optional<std::string> title{};
    std::optional<std::vector<NewCarePlanGoal>> goals{};
    std::optional<std::vector<NewCarePlanIntervention>> interventions{};
    std::optional<std::vector<NewCarePlanPoint>> needs{};
    std::optional<std::vector<NewCarePlanPoint>> barriers{};
    std::optional<std::vector<NewCarePlanPoint>> strengths{};
    std::optional<std::vector<NewCareTeamPerson>> careTeam{};

    bool operator==(const CarePlanPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanPatch& out);
void write(json::Writer& out, const CarePlanPatch& in);

} // namespace careway::api
