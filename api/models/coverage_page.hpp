// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coverage.hpp"

namespace careway::api {

/// Spans of coverage.
struct CoveragePage {
    std::vector<Coverage> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CoveragePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoveragePage& out);
void write(json::Writer& out, const CoveragePage& in);

} // namespace careway::api
