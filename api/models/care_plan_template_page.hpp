// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/care_plan_template.hpp"

namespace careway::api {

/// Templates of care plans.
struct CarePlanTemplatePage {
    std::vector<CarePlanTemplate> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CarePlanTemplatePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanTemplatePage& out);
void write(json::Writer& out, const CarePlanTemplatePage& in);

} // namespace careway::api
