// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_care_plan_speaker.hpp"

namespace careway::api {

/// What somebody wants in the plan; onBehalfOf is for staff, who write down the word of others.
struct NewCarePlanContribution {
    std::optional<NewCarePlanSpeaker> onBehalfOf{};
    std::string text{};
    std::optional<Id> goalId{};

    bool operator==(const NewCarePlanContribution&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanContribution& out);
void write(json::Writer& out, const NewCarePlanContribution& in);

} // namespace careway::api
