// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/threshold_basis.hpp"

namespace careway::api {

/// From which total it is positive, and why from this.
struct AssessmentThreshold {
    std::int32_t value{};
    ThresholdBasis basis{};
    std::optional<std::string> reason{};

    bool operator==(const AssessmentThreshold&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentThreshold& out);
void write(json::Writer& out, const AssessmentThreshold& in);

} // namespace careway::api
