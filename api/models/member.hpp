// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/channel.hpp"
#include "models/contact.hpp"
#include "models/quiet_hours.hpp"
#include "models/sex.hpp"

namespace careway::api {

/// A member as the plan knows them.
struct Member {
    Id id{};
    std::int64_t version{};
    std::string memberNumber{};
    std::string givenName{};
    std::optional<std::string> middleName{};
    std::string familyName{};
    Date birthDate{};
    std::optional<Date> deceasedOn{};
    Sex sex{};
    std::vector<std::string> languages{};
    std::optional<std::string> timeZone{};
    std::vector<Address> addresses{};
    std::vector<Contact> contacts{};
    std::vector<Channel> channels{};
    std::optional<QuietHours> quietHours{};
    std::optional<Address> confidentialAddress{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Member&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Member& out);
void write(json::Writer& out, const Member& in);

} // namespace careway::api
