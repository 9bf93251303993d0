// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_urgency.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationUrgency value, json::As<AuthorizationUrgency>)
{
    switch (value) {
    case AuthorizationUrgency::standard: return "standard";
    case AuthorizationUrgency::expedited: return "expedited";
    }
    return {};
}

std::optional<AuthorizationUrgency> parse(std::string_view text, json::As<AuthorizationUrgency>)
{
    if (text == "standard") return AuthorizationUrgency::standard;
    if (text == "expedited") return AuthorizationUrgency::expedited;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationUrgency>) { return "standard, expedited"; }

} // namespace careway::api
