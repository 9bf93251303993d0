// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What may change of a stay.
struct FacilityStayPatch {
    std::optional<Instant> plannedDischargeAt{};
    std::optional<Id> outpatientProviderId{};

    bool operator==(const FacilityStayPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FacilityStayPatch& out);
void write(json::Writer& out, const FacilityStayPatch& in);

} // namespace careway::api
