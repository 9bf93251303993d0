// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// From one time of day to another in the member's own time zone, over midnight if the second is the earlier.
struct QuietHours {
    std::string from{};
    std::string to{};

    bool operator==(const QuietHours&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, QuietHours& out);
void write(json::Writer& out, const QuietHours& in);

} // namespace careway::api
