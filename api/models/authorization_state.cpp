// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_state.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationState value, json::As<AuthorizationState>)
{
    switch (value) {
    case AuthorizationState::draft: return "draft";
    case AuthorizationState::pended: return "pended";
    case AuthorizationState::informationNeeded: return "information-needed";
    case AuthorizationState::decided: return "decided";
    case AuthorizationState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<AuthorizationState> parse(std::string_view text, json::As<AuthorizationState>)
{
    if (text == "draft") return AuthorizationState::draft;
    if (text == "pended") return AuthorizationState::pended;
    if (text == "information-needed") return AuthorizationState::informationNeeded;
    if (text == "decided") return AuthorizationState::decided;
    if (text == "cancelled") return AuthorizationState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationState>) { return "draft, pended, information-needed, decided, cancelled"; }

} // namespace careway::api
