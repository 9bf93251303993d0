// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is left out stays, what is null goes, lists are replaced whole.
struct StaffMemberPatch {
    std::optional<std::string> name{};
    json::Patch<std::string> credential{};
    std::optional<std::vector<std::string>> teams{};
    json::Patch<std::string> zone{};
    json::Patch<Id> memberId{};
    json::Patch<Id> reportsTo{};
    json::Patch<std::string> specialty{};
    std::optional<bool> active{};

    bool operator==(const StaffMemberPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StaffMemberPatch& out);
void write(json::Writer& out, const StaffMemberPatch& in);

} // namespace careway::api
