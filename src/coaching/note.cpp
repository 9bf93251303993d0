#include "coaching/note.hpp"

#include <algorithm>

namespace careway::coaching {

bool opensNotes(access::Relation relation)
{
    using access::Relation;
    switch (relation) {
    case Relation::careManagement:
    case Relation::self:
    case Relation::guardian:
    case Relation::powerOfAttorney:
    case Relation::parent: return true; // of a parent the policy asks what it asks for any record of a minor
    default: return false;
    }
}

access::Sight noteSight(const access::Policy& policy, const access::Caller& caller, access::Standing standing)
{
    std::erase_if(standing.ties, [](const auto& each) { return !opensNotes(each.relation); });
    standing.releases.clear();
    const auto implied = access::Policy::impliedBy(caller);
    if (implied && !opensNotes(*implied)) standing.memberId.reset(); // who sees by role alone, as feeds do
    return {policy, caller, standing};
}

api::MotivationalNote noteFrom(
    const api::NewMotivationalNote& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now)
{
    auto out = begun<api::MotivationalNote>(of, id, now);
    out.coachingCallId = asked.coachingCallId;
    out.text = asked.text;
    out.author = actingParty(by);
    return out;
}

} // namespace careway::coaching
