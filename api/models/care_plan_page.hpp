// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan.hpp"

namespace careway::api {

/// Care plans.
struct CarePlanPage {
    std::vector<CarePlan> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CarePlanPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanPage& out);
void write(json::Writer& out, const CarePlanPage& in);

} // namespace careway::api
