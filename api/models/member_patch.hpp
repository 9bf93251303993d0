// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/channel.hpp"
#include "models/contact.hpp"
#include "models/quiet_hours.hpp"
#include "models/sex.hpp"

namespace careway::api {

/// What is left out stays, what is null goes, lists are replaced whole.
struct MemberPatch {
    std::optional<std::string> memberNumber{};
    std::optional<std::string> givenName{};
    json::Patch<std::string> middleName{};
    std::optional<std::string> familyName{};
    std::optional<Date> birthDate{};
    json::Patch<Date> deceasedOn{};
    std::optional<Sex> sex{};
    std::optional<std::vector<std::string>> languages{};
    json::Patch<std::string> timeZone{};
    std::optional<std::vector<Address>> addresses{};
    std::optional<std::vector<Contact>> contacts{};
    std::optional<std::vector<Channel>> channels{};
    json::Patch<QuietHours> quietHours{};
    json::Patch<Address> confidentialAddress{};

    bool operator==(const MemberPatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberPatch& out);
void write(json::Writer& out, const MemberPatch& in);

} // namespace careway::api
