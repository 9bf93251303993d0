// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/review_finding.hpp"

namespace careway::api {

/// What the privacy office found.
struct EmergencyReview {
    ReviewFinding state{};
    std::string note{};

    bool operator==(const EmergencyReview&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EmergencyReview& out);
void write(json::Writer& out, const EmergencyReview& in);

} // namespace careway::api
