// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_change.hpp"

namespace careway::api {

/// What makes one version of another.
struct CarePlanDifference {
    Id carePlanId{};
    std::int64_t from{};
    std::int64_t to{};
    std::vector<CarePlanChange> changes{};

    bool operator==(const CarePlanDifference&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanDifference& out);
void write(json::Writer& out, const CarePlanDifference& in);

} // namespace careway::api
