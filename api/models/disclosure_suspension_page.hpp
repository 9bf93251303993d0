// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/disclosure_suspension.hpp"

namespace careway::api {

/// What is kept back from the accounting.
struct DisclosureSuspensionPage {
    std::vector<DisclosureSuspension> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const DisclosureSuspensionPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DisclosureSuspensionPage& out);
void write(json::Writer& out, const DisclosureSuspensionPage& in);

} // namespace careway::api
