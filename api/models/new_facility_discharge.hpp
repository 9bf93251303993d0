// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/stay_disposition.hpp"

namespace careway::api {

/// How a member left a facility.
struct NewFacilityDischarge {
    Instant dischargedAt{};
    StayDisposition disposition{};
    std::optional<Id> outpatientProviderId{};

    bool operator==(const NewFacilityDischarge&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFacilityDischarge& out);
void write(json::Writer& out, const NewFacilityDischarge& in);

} // namespace careway::api
