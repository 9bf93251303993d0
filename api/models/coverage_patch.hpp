// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"

namespace careway::api {

/// What may change of a span of coverage.
struct CoveragePatch {
    std::optional<std::vector<Benefit>> benefits{};
    std::optional<std::int32_t> order{};
    std::optional<Date> startsOn{};
    json::Patch<Date> endsOn{};

    bool operator==(const CoveragePatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoveragePatch& out);
void write(json::Writer& out, const CoveragePatch& in);

} // namespace careway::api
