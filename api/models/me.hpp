// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/caller_role.hpp"
#include "models/member.hpp"
#include "models/stood_for.hpp"

namespace careway::api {

/// The caller.
struct Me {
    CallerRole role{};
    std::string subject{};
    std::string clientId{};
    std::optional<std::string> credential{};
    std::optional<Id> providerId{};
    std::optional<Id> staffId{};
    std::vector<std::string> scopes{};
    std::optional<Member> member{};
    std::vector<StoodFor> standsFor{};

    bool operator==(const Me&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Me& out);
void write(json::Writer& out, const Me& in);

} // namespace careway::api
