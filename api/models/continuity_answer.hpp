// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/continuity_finding.hpp"

namespace careway::api {

/// Whether the day is inside a window, which one lasts longest, and what every rule says.
struct ContinuityAnswer {
    bool inside{};
    std::optional<ContinuityFinding> window{};
    std::vector<ContinuityFinding> findings{};

    bool operator==(const ContinuityAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityAnswer& out);
void write(json::Writer& out, const ContinuityAnswer& in);

} // namespace careway::api
