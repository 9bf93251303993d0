// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// One total on its way.
struct TrendPoint {
    Id assessmentId{};
    Instant answeredAt{};
    std::int32_t total{};
    std::optional<std::string> band{};
    std::optional<bool> positive{};

    bool operator==(const TrendPoint&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TrendPoint& out);
void write(json::Writer& out, const TrendPoint& in);

} // namespace careway::api
