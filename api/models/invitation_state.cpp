// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/invitation_state.hpp"

namespace careway::api {

std::string_view nameOf(InvitationState value, json::As<InvitationState>)
{
    switch (value) {
    case InvitationState::open: return "open";
    case InvitationState::accepted: return "accepted";
    case InvitationState::expired: return "expired";
    case InvitationState::spent: return "spent";
    }
    return {};
}

std::optional<InvitationState> parse(std::string_view text, json::As<InvitationState>)
{
    if (text == "open") return InvitationState::open;
    if (text == "accepted") return InvitationState::accepted;
    if (text == "expired") return InvitationState::expired;
    if (text == "spent") return InvitationState::spent;
    return std::nullopt;
}

std::string_view choices(json::As<InvitationState>) { return "open, accepted, expired, spent"; }

} // namespace careway::api
