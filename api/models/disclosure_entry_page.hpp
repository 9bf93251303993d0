// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_entry.hpp"

namespace careway::api {

/// To whom a person's data were disclosed.
struct DisclosureEntryPage {
    std::vector<DisclosureEntry> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const DisclosureEntryPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureEntryPage& out);
void write(json::Writer& out, const DisclosureEntryPage& in);

} // namespace careway::api
