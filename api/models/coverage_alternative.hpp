// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// What would do instead.
struct CoverageAlternative {
    Coding service{};
    std::string text{};
    std::optional<bool> needed{};

    bool operator==(const CoverageAlternative&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageAlternative& out);
void write(json::Writer& out, const CoverageAlternative& in);

} // namespace careway::api
