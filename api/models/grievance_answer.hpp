// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What was answered.
struct GrievanceAnswer {
    Instant answeredAt{};
    Id answeredBy{};
    std::string text{};

    bool operator==(const GrievanceAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrievanceAnswer& out);
void write(json::Writer& out, const GrievanceAnswer& in);

} // namespace careway::api
