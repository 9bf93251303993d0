// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_item_state.hpp"

namespace careway::api {

std::string_view nameOf(AuthorizationItemState value, json::As<AuthorizationItemState>)
{
    switch (value) {
    case AuthorizationItemState::pended: return "pended";
    case AuthorizationItemState::approved: return "approved";
    case AuthorizationItemState::modified: return "modified";
    case AuthorizationItemState::denied: return "denied";
    case AuthorizationItemState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<AuthorizationItemState> parse(std::string_view text, json::As<AuthorizationItemState>)
{
    if (text == "pended") return AuthorizationItemState::pended;
    if (text == "approved") return AuthorizationItemState::approved;
    if (text == "modified") return AuthorizationItemState::modified;
    if (text == "denied") return AuthorizationItemState::denied;
    if (text == "cancelled") return AuthorizationItemState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<AuthorizationItemState>) { return "pended, approved, modified, denied, cancelled"; }

} // namespace careway::api
