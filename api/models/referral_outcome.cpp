// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/referral_outcome.hpp"

namespace careway::api {

std::string_view nameOf(ReferralOutcome value, json::As<ReferralOutcome>)
{
    switch (value) {
    case ReferralOutcome::accepted: return "accepted";
    case ReferralOutcome::joined: return "joined";
    case ReferralOutcome::notEligible: return "not-eligible";
    }
    return {};
}

std::optional<ReferralOutcome> parse(std::string_view text, json::As<ReferralOutcome>)
{
    if (text == "accepted") return ReferralOutcome::accepted;
    if (text == "joined") return ReferralOutcome::joined;
    if (text == "not-eligible") return ReferralOutcome::notEligible;
    return std::nullopt;
}

std::string_view choices(json::As<ReferralOutcome>) { return "accepted, joined, not-eligible"; }

} // namespace careway::api
