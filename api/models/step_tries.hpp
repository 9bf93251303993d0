// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What counts as a try of a step: so many fills, and so many days of supply in them.
struct StepTries {
    std::int32_t fills{};
    std::int32_t daysSupply{};

    bool operator==(const StepTries&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepTries& out);
void write(json::Writer& out, const StepTries& in);

} // namespace careway::api
