// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/community_referral_outcome.hpp"

namespace careway::api {

std::string_view nameOf(CommunityReferralOutcome value, json::As<CommunityReferralOutcome>)
{
    switch (value) {
    case CommunityReferralOutcome::connected: return "connected";
    case CommunityReferralOutcome::notConnected: return "not-connected";
    case CommunityReferralOutcome::declined: return "declined";
    }
    return {};
}

std::optional<CommunityReferralOutcome> parse(std::string_view text, json::As<CommunityReferralOutcome>)
{
    if (text == "connected") return CommunityReferralOutcome::connected;
    if (text == "not-connected") return CommunityReferralOutcome::notConnected;
    if (text == "declined") return CommunityReferralOutcome::declined;
    return std::nullopt;
}

std::string_view choices(json::As<CommunityReferralOutcome>) { return "connected, not-connected, declined"; }

} // namespace careway::api
