// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_care_plan_speaker.hpp"

namespace careway::api {

/// That somebody agrees; onBehalfOf and note are for staff, who say how they heard it.
struct NewCarePlanAgreement {
    std::optional<NewCarePlanSpeaker> onBehalfOf{};
    std::optional<std::string> note{};

    bool operator==(const NewCarePlanAgreement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanAgreement& out);
void write(json::Writer& out, const NewCarePlanAgreement& in);

} // namespace careway::api
