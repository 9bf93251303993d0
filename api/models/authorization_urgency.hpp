// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How soon it is decided.
enum class AuthorizationUrgency {
    standard,
    expedited,
};

[[nodiscard]] std::string_view nameOf(AuthorizationUrgency value, json::As<AuthorizationUrgency>);
[[nodiscard]] std::optional<AuthorizationUrgency> parse(std::string_view text, json::As<AuthorizationUrgency>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationUrgency>);

} // namespace careway::api
