// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/measure_direction.hpp"

namespace careway::api {

/// By what a goal is measured.
struct Measure {
    std::string what{};
    std::optional<std::string> unit{};
    std::optional<double> baseline{};
    std::optional<double> target{};
    MeasureDirection direction{};

    bool operator==(const Measure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Measure& out);
void write(json::Writer& out, const Measure& in);

} // namespace careway::api
