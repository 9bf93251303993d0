// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A need, a barrier or a strength.
struct CarePlanPoint {
    Id id{};
    std::string text{};

    bool operator==(const CarePlanPoint&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanPoint& out);
void write(json::Writer& out, const CarePlanPoint& in);

} // namespace careway::api
