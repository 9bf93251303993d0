// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"
#include "models/coaching_closing.hpp"
#include "models/community_need.hpp"
#include "models/community_referral_state.hpp"

namespace careway::api {

/// A referral to a community resource and what became of it.
struct CommunityReferral {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    Id enrollmentId{};
    std::string program{};
    CommunityNeed need{};
    std::string resource{};
    std::optional<std::string> contact{};
    std::optional<std::string> note{};
    CommunityReferralState state{};
    ActingParty referredBy{};
    std::optional<CoachingClosing> closing{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const CommunityReferral&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, CommunityReferral& out);
void write(json::Writer& out, const CommunityReferral& in);

} // namespace careway::api
