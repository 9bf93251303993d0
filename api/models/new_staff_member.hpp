// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Somebody whom the plan takes on.
struct NewStaffMember {
    Id id{};
    std::string name{};
    std::optional<std::string> credential{};
    std::optional<std::vector<std::string>> teams{};
    std::optional<std::string> zone{};
    std::optional<Id> memberId{};
    std::optional<Id> reportsTo{};
    std::optional<std::string> specialty{};

    bool operator==(const NewStaffMember&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewStaffMember& out);
void write(json::Writer& out, const NewStaffMember& in);

} // namespace careway::api
