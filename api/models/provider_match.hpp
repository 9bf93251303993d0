// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/location.hpp"
#include "models/provider.hpp"

namespace careway::api {

/// A provider found, with the place that fits best and how far it is.
struct ProviderMatch {
    Provider provider{};
    std::optional<double> distanceMiles{};
    std::optional<Location> nearest{};

    bool operator==(const ProviderMatch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProviderMatch& out);
void write(json::Writer& out, const ProviderMatch& in);

} // namespace careway::api
