// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/observation.hpp"

namespace careway::api {

/// Observations.
struct ObservationPage {
    std::vector<Observation> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ObservationPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ObservationPage& out);
void write(json::Writer& out, const ObservationPage& in);

} // namespace careway::api
