#include "care_plans/author.hpp"

#include "care_plans/findings.hpp"

namespace careway::care_plans {

namespace {

using access::Role;
using api::CarePlanVoice;

std::optional<CarePlanVoice> voiceOf(const access::Caller& caller)
{
    switch (caller.role) {
    case Role::member: return CarePlanVoice::member;
    case Role::representative: return CarePlanVoice::representative;
    case Role::supporter: return CarePlanVoice::family;
    case Role::provider:
    case Role::careCoordinator: return CarePlanVoice::treatingProfessional; // of the group that treats
    case Role::careManager:
    case Role::system: return CarePlanVoice::plan;
    default: return std::nullopt;
    }
}

} // namespace

bool keepsPlans(const access::Caller& caller) { return caller.role == Role::careManager || caller.role == Role::system; }

Result<api::CarePlanAuthor> authorOf(const access::Caller& caller, const std::optional<api::NewCarePlanSpeaker>& onBehalfOf)
{
    const auto voice = voiceOf(caller);
    if (!voice) return fail(Error::Kind::forbidden, "care-plans/no-voice", "This role has no word in care plans.");
    api::CarePlanAuthor out{*voice, caller.party(), std::nullopt, std::nullopt};
    if (!onBehalfOf) return out;
    Findings found;
    found.want(keepsPlans(caller), "/onBehalfOf", "own-word", "is for staff; others speak for themselves");
    found.want(onBehalfOf->voice != CarePlanVoice::plan, "/onBehalfOf/voice", "own-word", "is one outside of the plan");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    return api::CarePlanAuthor{onBehalfOf->voice, std::nullopt, onBehalfOf->name, caller.party()};
}

} // namespace careway::care_plans
