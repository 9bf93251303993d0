// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/emergency_access.hpp"

namespace careway::api {

/// Emergency accesses.
struct EmergencyAccessPage {
    std::vector<EmergencyAccess> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const EmergencyAccessPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EmergencyAccessPage& out);
void write(json::Writer& out, const EmergencyAccessPage& in);

} // namespace careway::api
