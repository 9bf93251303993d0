// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/channel.hpp"
#include "models/contact.hpp"
#include "models/quiet_hours.hpp"
#include "models/sex.hpp"

namespace careway::api {

/// A member to be taken up.
struct NewMember {
    std::string memberNumber{};
    std::string givenName{};
    std::optional<std::string> middleName{};
    std::string familyName{};
    Date birthDate{};
    std::optional<Date> deceasedOn{};
    Sex sex{};
    std::optional<std::vector<std::string>> languages{};
    std::optional<std::string> timeZone{};
    std::optional<std::vector<Address>> addresses{};
    std::optional<std::vector<Contact>> contacts{};
    std::optional<std::vector<Channel>> channels{};
    std::optional<QuietHours> quietHours{};
    std::optional<Address> confidentialAddress{};

    bool operator==(const NewMember&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMember& out);
void write(json::Writer& out, const NewMember& in);

} // namespace careway::api
