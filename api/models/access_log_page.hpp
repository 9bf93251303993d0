// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/access_log_entry.hpp"

namespace careway::api {

/// What was seen or changed of a person.
struct AccessLogPage {
    std::vector<AccessLogEntry> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AccessLogPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessLogPage& out);
void write(json::Writer& out, const AccessLogPage& in);

} // namespace careway::api
