// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether something is done.
enum class Permission {
    allowed,
    never,
};

[[nodiscard]] std::string_view nameOf(Permission value, json::As<Permission>);
[[nodiscard]] std::optional<Permission> parse(std::string_view text, json::As<Permission>);
[[nodiscard]] std::string_view choices(json::As<Permission>);

} // namespace careway::api
