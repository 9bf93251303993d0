// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/member_status.hpp"

namespace careway::api {

/// A person as the service answers it.
struct Member {
    Id id{};
    std::int64_t version{};
    std::string name{};
    Date birthDate{};
    MemberStatus status{};
    json::Patch<std::string> note{};
    std::optional<Date> endedOn{};
    std::vector<Address> addresses{};
    std::optional<std::vector<std::vector<std::int32_t>>> scores{};
    std::optional<std::map<std::string, std::string>> labels{};
    std::optional<double> riskScore{};
    std::optional<bool> deceased{};
    Instant updatedAt{};

    bool operator==(const Member&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Member& out);
void write(json::Writer& out, const Member& in);

} // namespace careway::api
