// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/staff_member.hpp"

namespace careway::api {

/// People of the staff.
struct StaffMemberPage {
    std::vector<StaffMember> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const StaffMemberPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StaffMemberPage& out);
void write(json::Writer& out, const StaffMemberPage& in);

} // namespace careway::api
