// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/grievance.hpp"

namespace careway::api {

/// Grievances.
struct GrievancePage {
    std::vector<Grievance> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const GrievancePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, GrievancePage& out);
void write(json::Writer& out, const GrievancePage& in);

} // namespace careway::api
