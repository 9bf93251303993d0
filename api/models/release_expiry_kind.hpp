// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a release ends by itself; none only for treatment, payment and operations.
enum class ReleaseExpiryKind {
    date,
    event,
    condition,
    none,
};

[[nodiscard]] std::string_view nameOf(ReleaseExpiryKind value, json::As<ReleaseExpiryKind>);
[[nodiscard]] std::optional<ReleaseExpiryKind> parse(std::string_view text, json::As<ReleaseExpiryKind>);
[[nodiscard]] std::string_view choices(json::As<ReleaseExpiryKind>);

} // namespace careway::api
