// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/assessment_trend.hpp"

namespace careway::api {

/// Trends of one member.
struct AssessmentTrendList {
    std::vector<AssessmentTrend> items{};

    bool operator==(const AssessmentTrendList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentTrendList& out);
void write(json::Writer& out, const AssessmentTrendList& in);

} // namespace careway::api
