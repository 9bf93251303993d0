// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_outcome.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationOutcome value, json::As<AuthorizationOutcome>)
{
    switch (value) {
    case AuthorizationOutcome::approved: return "approved";
    case AuthorizationOutcome::modified: return "modified";
    case AuthorizationOutcome::denied: return "denied";
    case AuthorizationOutcome::cancelled: return "cancelled";
    }
    return {};
}

std::optional<AuthorizationOutcome> parse(std::string_view text, json::As<AuthorizationOutcome>)
{
    if (text == "approved") return AuthorizationOutcome::approved;
    if (text == "modified") return AuthorizationOutcome::modified;
    if (text == "denied") return AuthorizationOutcome::denied;
    if (text == "cancelled") return AuthorizationOutcome::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationOutcome>) { return "approved, modified, denied, cancelled"; }

} // namespace careway::api
