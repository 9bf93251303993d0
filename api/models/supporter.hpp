// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/contact.hpp"
#include "models/supporter_kind.hpp"

namespace careway::api {

/// Somebody of the support network.
struct Supporter {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    SupporterKind kind{};
    std::string name{};
    std::optional<std::string> relationship{};
    std::vector<Contact> contacts{};
    Date startsOn{};
    std::optional<Date> endsOn{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Supporter&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Supporter& out);
void write(json::Writer& out, const Supporter& in);

} // namespace careway::api
