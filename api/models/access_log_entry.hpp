// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who did what with what the plan has of a person, when and why.
struct AccessLogEntry {
    Instant at{};
    std::string who{};
    std::string did{};
    std::string why{};
    std::int64_t items{};
    std::optional<Id> releaseId{};
    bool emergency{};

    bool operator==(const AccessLogEntry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessLogEntry& out);
void write(json::Writer& out, const AccessLogEntry& in);

} // namespace careway::api
