// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/trend_direction.hpp"

namespace careway::api {

/// Where the band became another, against the answer before.
struct BandChange {
    Id assessmentId{};
    Instant answeredAt{};
    std::string from{};
    std::string to{};
    TrendDirection direction{};

    bool operator==(const BandChange&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, BandChange& out);
void write(json::Writer& out, const BandChange& in);

} // namespace careway::api
