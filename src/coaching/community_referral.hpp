#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/community_referral.hpp"
#include "models/community_referral_closing.hpp"
#include "models/new_community_referral.hpp"

namespace careway::coaching {

/// A referral to a resource of the community, and what became of it, said once.
[[nodiscard]] api::CommunityReferral referralFrom(
    const api::NewCommunityReferral& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now);
[[nodiscard]] Result<api::CommunityReferral> closed(
    api::CommunityReferral referral, const api::CommunityReferralClosing& closing, Instant now);

} // namespace careway::coaching
