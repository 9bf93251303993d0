// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_basis.hpp"
#include "models/disclosure_recipient.hpp"

namespace careway::api {

/// What one recipient was told for one purpose: the first time, the last, and how often (45 CFR 164.528(b)(2) and (3)).
struct DisclosureEntry {
    Date firstOn{};
    Date lastOn{};
    std::int64_t count{};
    DisclosureRecipient recipient{};
    std::string description{};
    std::string purpose{};
    DisclosureBasis basis{};
    std::optional<Id> releaseId{};
    std::string citation{};

    bool operator==(const DisclosureEntry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureEntry& out);
void write(json::Writer& out, const DisclosureEntry& in);

} // namespace careway::api
