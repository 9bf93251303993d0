// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_care_plan_goal.hpp"
#include "models/new_care_plan_intervention.hpp"
#include "models/new_care_plan_point.hpp"
#include "models/new_care_team_person.hpp"

namespace careway::api {

/// A care plan to be drafted.
struct NewCarePlan {
    Id memberId{};
    std::string program{};
    std::optional<Id> enrollmentId{};
    std::optional<std::string> templateCode{};
    std::optional<std::string> title{};
    std::optional<Id> precededBy{};
    std::optional<std::vector<NewCarePlanGoal>> goals{};
    std::optional<std::vector<NewCarePlanIntervention>> interventions{};
    std::optional<std::vector<NewCarePlanPoint>> needs{};
    std::optional<std::vector<NewCarePlanPoint>> barriers{};
    std::optional<std::vector<NewCarePlanPoint>> strengths{};
    std::optional<std::vector<NewCareTeamPerson>> careTeam{};

    bool operator==(const NewCarePlan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlan& out);
void write(json::Writer& out, const NewCarePlan& in);

} // namespace careway::api
