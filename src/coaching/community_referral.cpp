#include "coaching/community_referral.hpp"

namespace careway::coaching {

namespace {

api::CommunityReferralState stateAfter(api::CommunityReferralOutcome outcome)
{
    switch (outcome) {
    case api::CommunityReferralOutcome::connected: return api::CommunityReferralState::connected;
    case api::CommunityReferralOutcome::notConnected: return api::CommunityReferralState::notConnected;
    case api::CommunityReferralOutcome::declined: break;
    }
    return api::CommunityReferralState::declined;
}

} // namespace

api::CommunityReferral referralFrom(
    const api::NewCommunityReferral& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now)
{
    auto out = begun<api::CommunityReferral>(of, id, now);
    out.need = asked.need;
    out.resource = asked.resource;
    out.contact = asked.contact;
    out.note = asked.note;
    out.state = api::CommunityReferralState::open;
    out.referredBy = actingParty(by);
    return out;
}

Result<api::CommunityReferral> closed(api::CommunityReferral referral, const api::CommunityReferralClosing& closing, Instant now)
{
    if (referral.state != api::CommunityReferralState::open)
        return fail(Error::Kind::conflict, "coaching/closed-already", "What became of it is said: a new referral can be made.");
    referral.state = stateAfter(closing.outcome);
    referral.closing = api::CoachingClosing{closing.note, now};
    touch(referral, now);
    return referral;
}

} // namespace careway::coaching
