// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/duty.hpp"

namespace careway::api {

/// Duties.
struct DutyPage {
    std::vector<Duty> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const DutyPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DutyPage& out);
void write(json::Writer& out, const DutyPage& in);

} // namespace careway::api
