// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authority.hpp"
#include "models/contact.hpp"

namespace careway::api {

/// A representative.
struct Representative {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Authority authority{};
    std::string name{};
    std::vector<Contact> contacts{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Representative&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Representative& out);
void write(json::Writer& out, const Representative& in);

} // namespace careway::api
