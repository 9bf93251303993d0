// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/provider_match.hpp"

namespace careway::api {

/// Providers found.
struct ProviderMatchPage {
    std::vector<ProviderMatch> items{};
    std::optional<std::string> nextCursor{};
    std::optional<std::int64_t> total{};

    bool operator==(const ProviderMatchPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProviderMatchPage& out);
void write(json::Writer& out, const ProviderMatchPage& in);

} // namespace careway::api
