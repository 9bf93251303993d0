// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/community_referral_outcome.hpp"

namespace careway::api {

/// What became of a referral to a community resource.
struct CommunityReferralClosing {
    CommunityReferralOutcome outcome{};
    std::optional<std::string> note{};

    bool operator==(const CommunityReferralClosing&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunityReferralClosing& out);
void write(json::Writer& out, const CommunityReferralClosing& in);

} // namespace careway::api
