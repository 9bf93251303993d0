// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a referral to a community resource stands.
enum class CommunityReferralState {
    open,
    connected,
    notConnected,
    declined,
};

[[nodiscard]] std::string_view nameOf(CommunityReferralState value, json::As<CommunityReferralState>);
[[nodiscard]] std::optional<CommunityReferralState> parse(std::string_view text, json::As<CommunityReferralState>);
[[nodiscard]] std::string_view choices(json::As<CommunityReferralState>);

} // namespace careway::api
