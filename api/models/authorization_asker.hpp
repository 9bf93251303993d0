// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who asks that it be decided sooner.
enum class AuthorizationAsker {
    member,
    provider,
};

[[nodiscard]] std::string_view nameOf(AuthorizationAsker value, json::As<AuthorizationAsker>);
[[nodiscard]] std::optional<AuthorizationAsker> parse(std::string_view text, json::As<AuthorizationAsker>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationAsker>);

} // namespace careway::api
