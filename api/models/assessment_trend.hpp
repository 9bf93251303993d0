// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/band_change.hpp"
#include "models/remission.hpp"
#include "models/screening_cascade.hpp"
#include "models/trend_point.hpp"

namespace careway::api {

/// How the totals of one instrument went.
struct AssessmentTrend {
    std::string instrument{};
    std::vector<TrendPoint> points{};
    std::vector<BandChange> changes{};
    std::vector<ScreeningCascade> cascades{};
    std::vector<Remission> remissions{};

    bool operator==(const AssessmentTrend&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AssessmentTrend& out);
void write(json::Writer& out, const AssessmentTrend& in);

} // namespace careway::api
