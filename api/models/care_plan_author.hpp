// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_voice.hpp"

namespace careway::api {

/// Whose word it is; recordedBy is the one of the staff who heard it and wrote it down.
struct CarePlanAuthor {
    CarePlanVoice voice{};
    std::optional<Id> partyId{};
    std::optional<std::string> name{};
    std::optional<Id> recordedBy{};

    bool operator==(const CarePlanAuthor&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanAuthor& out);
void write(json::Writer& out, const CarePlanAuthor& in);

} // namespace careway::api
