// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/honored_plan.hpp"

namespace careway::api {

/// Honored plans.
struct HonoredPlanPage {
    std::vector<HonoredPlan> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const HonoredPlanPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, HonoredPlanPage& out);
void write(json::Writer& out, const HonoredPlanPage& in);

} // namespace careway::api
