// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// A fill of a medication.
struct FillSeen {
    Coding drug{};
    Date filledOn{};
    std::optional<std::int64_t> daysSupply{};

    bool operator==(const FillSeen&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FillSeen& out);
void write(json::Writer& out, const FillSeen& in);

} // namespace careway::api
