// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_basis.hpp"
#include "models/new_disclosure_recipient.hpp"
#include "models/new_disclosure_suspension.hpp"

namespace careway::api {

/// A disclosure that was not made through this API.
struct NewDisclosure {
    Id memberId{};
    Date disclosedOn{};
    NewDisclosureRecipient recipient{};
    std::string description{};
    std::string purpose{};
    DisclosureBasis basis{};
    bool part2Records{};
    std::optional<Id> releaseId{};
    std::optional<NewDisclosureSuspension> suspension{};

    bool operator==(const NewDisclosure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosure& out);
void write(json::Writer& out, const NewDisclosure& in);

} // namespace careway::api
