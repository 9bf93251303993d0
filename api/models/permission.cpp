// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/permission.hpp"

namespace careway::api {

std::string_view nameOf(Permission value, json::As<Permission>)
{
    switch (value) {
    case Permission::allowed: return "allowed";
    case Permission::never: return "never";
    }
    return {};
}

std::optional<Permission> parse(std::string_view text, json::As<Permission>)
{
    if (text == "allowed") return Permission::allowed;
    if (text == "never") return Permission::never;
    return std::nullopt;
}

std::string_view choices(json::As<Permission>) { return "allowed, never"; }

} // namespace careway::api
