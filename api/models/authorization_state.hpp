// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a request stands.
enum class AuthorizationState {
    draft,
    pended,
    informationNeeded,
    decided,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(AuthorizationState value, json::As<AuthorizationState>);
[[nodiscard]] std::optional<AuthorizationState> parse(std::string_view text, json::As<AuthorizationState>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationState>);

} // namespace careway::api
