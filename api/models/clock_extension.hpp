// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/clock_asker.hpp"

namespace careway::api {

/// Why more time is taken.
struct ClockExtension {
    ClockAsker askedBy{};
    std::string reason{};

    bool operator==(const ClockExtension&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ClockExtension& out);
void write(json::Writer& out, const ClockExtension& in);

} // namespace careway::api
