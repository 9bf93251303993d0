// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How something ended.
struct CoachingClosing {
    std::optional<std::string> note{};
    Instant at{};

    bool operator==(const CoachingClosing&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingClosing& out);
void write(json::Writer& out, const CoachingClosing& in);

} // namespace careway::api
