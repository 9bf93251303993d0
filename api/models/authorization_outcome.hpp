// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How an item is decided.
enum class AuthorizationOutcome {
    approved,
    modified,
    denied,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(AuthorizationOutcome value, json::As<AuthorizationOutcome>);
[[nodiscard]] std::optional<AuthorizationOutcome> parse(std::string_view text, json::As<AuthorizationOutcome>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationOutcome>);

} // namespace careway::api
