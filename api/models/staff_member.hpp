// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Somebody who works for the plan.
struct StaffMember {
    Id id{};
    std::int64_t version{};
    std::string name{};
    std::optional<std::string> credential{};
    std::vector<std::string> teams{};
    std::optional<std::string> zone{};
    std::optional<Id> memberId{};
    std::optional<Id> reportsTo{};
    std::optional<std::string> specialty{};
    bool active{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const StaffMember&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StaffMember& out);
void write(json::Writer& out, const StaffMember& in);

} // namespace careway::api
