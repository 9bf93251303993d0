// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Something that happened.
struct TimelineEntry {
    Id id{};
    Instant at{};
    std::string kind{};
    std::string text{};
    std::string by{};
    std::optional<std::string> program{};
    std::optional<Id> enrollmentId{};
    std::optional<Id> subjectId{};

    bool operator==(const TimelineEntry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TimelineEntry& out);
void write(json::Writer& out, const TimelineEntry& in);

} // namespace careway::api
