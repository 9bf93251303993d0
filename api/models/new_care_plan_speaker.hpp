// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_voice.hpp"

namespace careway::api {

/// Whose word was heard.
struct NewCarePlanSpeaker {
    CarePlanVoice voice{};
    std::string name{};

    bool operator==(const NewCarePlanSpeaker&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanSpeaker& out);
void write(json::Writer& out, const NewCarePlanSpeaker& in);

} // namespace careway::api
