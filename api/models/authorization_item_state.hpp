// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where an item stands.
enum class AuthorizationItemState {
    pended,
    approved,
    modified,
    denied,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(AuthorizationItemState value, json::As<AuthorizationItemState>);
[[nodiscard]] std::optional<AuthorizationItemState> parse(std::string_view text, json::As<AuthorizationItemState>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationItemState>);

} // namespace careway::api
