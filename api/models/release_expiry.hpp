// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/release_expiry_kind.hpp"

namespace careway::api {

/// When a release ends: after a day, at an event, under a condition.
struct ReleaseExpiry {
    ReleaseExpiryKind kind{};
    std::optional<Date> on{};
    std::optional<std::string> text{};

    bool operator==(const ReleaseExpiry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseExpiry& out);
void write(json::Writer& out, const ReleaseExpiry& in);

} // namespace careway::api
