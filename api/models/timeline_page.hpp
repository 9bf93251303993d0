// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/timeline_entry.hpp"

namespace careway::api {

/// What happened.
struct TimelinePage {
    std::vector<TimelineEntry> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const TimelinePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TimelinePage& out);
void write(json::Writer& out, const TimelinePage& in);

} // namespace careway::api
