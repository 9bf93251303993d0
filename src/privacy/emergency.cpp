#include "privacy/emergency.hpp"

#include <algorithm>

namespace careway::privacy {

namespace {

using access::Relation;

const access::RelationshipKind& kindOf(const access::Policy& policy)
{
    const auto* kind = policy.kind(Relation::emergency);
    if (kind == nullptr || !kind->lasts || !kind->reviewWithin) throw std::logic_error("the policy has no bounds for emergencies");
    return *kind;
}

} // namespace

Result<void> mayOpen(const access::Caller& caller, const access::Policy& policy)
{
    const auto& kind = kindOf(policy);
    const bool treats = caller.role == access::Role::provider || kind.credentials.contains(caller.credential);
    if (treats && kind.holders.contains(access::nameOf(caller.role))) return {};
    return fail(
        Error::Kind::forbidden, "access/not-medical-personnel", "Only medical personnel may open a member in an emergency (42 CFR 2.51).");
}

Result<void> check(const api::NewEmergencyAccess& asked)
{
    const bool byNumber = asked.memberNumber && asked.birthDate, none = !asked.memberNumber && !asked.birthDate;
    if (asked.memberId ? none : byNumber) return {};
    return tl::unexpected(Error{Error::Kind::rule_broken, "access/not-identified", "Whom it is about must be said in one way.",
        {{Violation::Place::body, "/memberId", "access/one-of", "must be given, or memberNumber and birthDate, and not both"}}});
}

api::EmergencyAccess emergencyFrom(
    const api::NewEmergencyAccess& asked, const Id& memberId, const Id& id, const Id& party, const access::Policy& policy, Instant now)
{
    const auto& kind = kindOf(policy);
    api::EmergencyAccess out;
    out.id = id;
    out.version = 1;
    out.memberId = memberId;
    out.openedBy = party;
    out.name = asked.name;
    out.affiliation = asked.affiliation;
    out.reason = asked.reason;
    out.startsAt = out.createdAt = out.updatedAt = now;
    out.endsAt = now + (asked.hours ? std::min(std::chrono::hours(*asked.hours), *kind.lasts) : *kind.lasts);
    out.review = {api::ReviewState::open, dayOf(now + *kind.reviewWithin), std::nullopt, std::nullopt};
    return out;
}

access::Relationship relationshipOf(const api::EmergencyAccess& emergency)
{
    access::Relationship out;
    out.id = access::relationshipId(emergency.memberId, emergency.openedBy, Relation::emergency, emergency.id.text());
    out.memberId = emergency.memberId;
    out.kind = Relation::emergency;
    out.partyId = emergency.openedBy;
    out.subjectId = emergency.id;
    out.source = "emergency";
    out.startsAt = emergency.startsAt;
    out.endsAt = out.openUntil = emergency.endsAt;
    out.createdAt = out.updatedAt = emergency.createdAt;
    return out;
}

Result<api::EmergencyAccess> reviewed(api::EmergencyAccess emergency, const api::EmergencyReview& review, Instant now)
{
    if (emergency.review.state != api::ReviewState::open)
        return fail(Error::Kind::conflict, "access/reviewed-already", "This emergency access has been reviewed.");
    emergency.review.state = review.state == api::ReviewFinding::justified ? api::ReviewState::justified : api::ReviewState::notJustified;
    emergency.review.note = review.note;
    emergency.review.reviewedAt = now;
    ++emergency.version;
    emergency.updatedAt = now;
    return emergency;
}

} // namespace careway::privacy
