// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_version.hpp"

namespace careway::api {

/// Versions of a care plan.
struct CarePlanVersionPage {
    std::vector<CarePlanVersion> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CarePlanVersionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanVersionPage& out);
void write(json::Writer& out, const CarePlanVersionPage& in);

} // namespace careway::api
