// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/weekday.hpp"

namespace careway::api {

/// When a line is answered.
struct LineHours {
    std::vector<Weekday> days{};
    std::string opens{};
    std::string closes{};
    std::string zone{};

    bool operator==(const LineHours&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, LineHours& out);
void write(json::Writer& out, const LineHours& in);

} // namespace careway::api
