// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is said beside a step.
struct CarePlanRemark {
    std::optional<std::string> note{};

    bool operator==(const CarePlanRemark&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanRemark& out);
void write(json::Writer& out, const CarePlanRemark& in);

} // namespace careway::api
