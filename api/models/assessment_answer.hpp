// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What one item was answered with.
struct AssessmentAnswer {
    std::string item{};
    std::int32_t value{};

    bool operator==(const AssessmentAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentAnswer& out);
void write(json::Writer& out, const AssessmentAnswer& in);

} // namespace careway::api
