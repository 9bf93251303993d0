// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who opens a member in an emergency, for whom they work, and why.
struct NewEmergencyAccess {
    std::optional<Id> memberId{};
    std::optional<std::string> memberNumber{};
    std::optional<Date> birthDate{};
    std::string name{};
    std::string affiliation{};
    std::string reason{};
    std::optional<std::int32_t> hours{};

    bool operator==(const NewEmergencyAccess&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewEmergencyAccess& out);
void write(json::Writer& out, const NewEmergencyAccess& in);

} // namespace careway::api
