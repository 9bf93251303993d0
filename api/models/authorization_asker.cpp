// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_asker.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationAsker value, json::As<AuthorizationAsker>)
{
    switch (value) {
    case AuthorizationAsker::member: return "member";
    case AuthorizationAsker::provider: return "provider";
    }
    return {};
}

std::optional<AuthorizationAsker> parse(std::string_view text, json::As<AuthorizationAsker>)
{
    if (text == "member") return AuthorizationAsker::member;
    if (text == "provider") return AuthorizationAsker::provider;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationAsker>) { return "member, provider"; }

} // namespace careway::api
