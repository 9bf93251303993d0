// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of a referral to a community resource.
enum class CommunityReferralOutcome {
    connected,
    notConnected,
    declined,
};

[[nodiscard]] std::string_view nameOf(CommunityReferralOutcome value, json::As<CommunityReferralOutcome>);
[[nodiscard]] std::optional<CommunityReferralOutcome> parse(std::string_view text, json::As<CommunityReferralOutcome>);
[[nodiscard]] std::string_view choices(json::As<CommunityReferralOutcome>);

} // namespace careway::api
