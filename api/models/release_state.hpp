// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a release stands.
enum class ReleaseState {
    draft,
    deficient,
    active,
    revoked,
    expired,
};

[[nodiscard]] std::string_view nameOf(ReleaseState value, json::As<ReleaseState>);
[[nodiscard]] std::optional<ReleaseState> parse(std::string_view text, json::As<ReleaseState>);
[[nodiscard]] std::string_view choices(json::As<ReleaseState>);

} // namespace careway::api
