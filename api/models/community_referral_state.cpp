// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/community_referral_state.hpp"

namespace careway::api {

std::string_view nameOf(CommunityReferralState value, json::As<CommunityReferralState>)
{
    switch (value) {
    case CommunityReferralState::open: return "open";
    case CommunityReferralState::connected: return "connected";
    case CommunityReferralState::notConnected: return "not-connected";
    case CommunityReferralState::declined: return "declined";
    }
    return {};
}

std::optional<CommunityReferralState> parse(std::string_view text, json::As<CommunityReferralState>)
{
    if (text == "open") return CommunityReferralState::open;
    if (text == "connected") return CommunityReferralState::connected;
    if (text == "not-connected") return CommunityReferralState::notConnected;
    if (text == "declined") return CommunityReferralState::declined;
    return std::nullopt;
}

std::string_view choices(json::As<CommunityReferralState>) { return "open, connected, not-connected, declined"; }

} // namespace careway::api
