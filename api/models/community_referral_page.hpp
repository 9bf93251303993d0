// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/community_referral.hpp"

namespace careway::api {

/// Referrals to community resources.
struct CommunityReferralPage {
    std::vector<CommunityReferral> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const CommunityReferralPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunityReferralPage& out);
void write(json::Writer& out, const CommunityReferralPage& in);

} // namespace careway::api
