// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_role.hpp"

namespace careway::api {

/// Of whom it is asked: the role, and as whom relationships and releases name them.
struct AskedCaller {
    CallerRole role{};
    std::optional<Id> memberId{};
    std::optional<Id> providerId{};
    std::optional<Id> staffId{};
    std::optional<Id> groupId{};
    std::optional<Id> partyId{};

    bool operator==(const AskedCaller&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AskedCaller& out);
void write(json::Writer& out, const AskedCaller& in);

} // namespace careway::api
