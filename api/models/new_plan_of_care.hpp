// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Since when a new plan of care stands in the place of an honored one.
struct NewPlanOfCare {
    Date replacedOn{};

    bool operator==(const NewPlanOfCare&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPlanOfCare& out);
void write(json::Writer& out, const NewPlanOfCare& in);

} // namespace careway::api
