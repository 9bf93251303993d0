// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_basis.hpp"
#include "models/disclosure_recipient.hpp"

namespace careway::api {

/// A recorded disclosure.
struct Disclosure {
    Id id{};
    Id memberId{};
    Date disclosedOn{};
    DisclosureRecipient recipient{};
    std::string description{};
    std::string purpose{};
    DisclosureBasis basis{};
    bool part2Records{};
    std::optional<Id> releaseId{};
    std::optional<Date> suspendedUntil{};
    Instant createdAt{};

    bool operator==(const Disclosure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Disclosure& out);
void write(json::Writer& out, const Disclosure& in);

} // namespace careway::api
