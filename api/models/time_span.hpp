// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/time_unit.hpp"

namespace careway::api {

/// So long.
struct TimeSpan {
    std::int32_t amount{};
    TimeUnit unit{};

    bool operator==(const TimeSpan&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TimeSpan& out);
void write(json::Writer& out, const TimeSpan& in);

} // namespace careway::api
