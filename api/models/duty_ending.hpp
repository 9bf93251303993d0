// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When a duty is over.
struct DutyEnding {
    Instant at{};

    bool operator==(const DutyEnding&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DutyEnding& out);
void write(json::Writer& out, const DutyEnding& in);

} // namespace careway::api
