// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/address.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// How a person wants to be reached; at least one of address, contact and voiceMail.
struct NewConfidentialCommunication {
    Id memberId{};
    std::optional<Address> address{};
    std::optional<Contact> contact{};
    std::optional<bool> voiceMail{};
    std::optional<bool> endangered{};
    std::optional<std::string> reason{};

    bool operator==(const NewConfidentialCommunication&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewConfidentialCommunication& out);
void write(json::Writer& out, const NewConfidentialCommunication& in);

} // namespace careway::api
