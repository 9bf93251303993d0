#include "relationships/relationship_api.hpp"

#include "access/relationship_store.hpp"
#include "core/version.hpp"
#include "members/roll.hpp"
#include "records/protection.hpp"
#include "relationships/invitation_store.hpp"
#include "relationships/relationship.hpp"
#include "work/work.hpp"

#include <array>

namespace careway::relationships {

namespace {

using access::Content;
using access::Relation;
using access::RelationshipStore;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "relationships/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

// To whom what a program of Part 2 does may be known: by the decision on such a record; the privacy office has to explain them.
RelationshipStore::Part2 part2For(const access::Caller& caller, const access::Sight& sight)
{
    const access::Protection content{access::bitOf(access::Label::substanceUse), access::Source::part2, access::Basis::payment};
    return access::isPrivacyOffice(caller) || sight.pathTo(content) ? RelationshipStore::Part2::shown : RelationshipStore::Part2::hidden;
}

RelationshipStore::Part2 part2For(Work& work, const Id& relationshipId)
{
    return part2For(work.caller(), work.gate.sightOf(work.caller(), "relationship", relationshipId));
}

// By id for those who see the member; else by what only who knows the person can tell.
Id memberOf(Work& work, const api::NewRelationship& asked)
{
    if (!asked.memberId) return found(members::identified(work.sql, *asked.memberNumber, *asked.birthDate));
    work.trail().sought(*asked.memberId);
    if (!work.gate.covers(work.permit(Content::demographics), *asked.memberId)) refuseUnknown();
    return *asked.memberId;
}

template <typename Answer> Answer answered(const access::Relationship& relationship)
{
    Answer out;
    out.eTag = etagOf(relationship.version);
    out.body = shown(relationship);
    return out;
}

// 120 random bits.
std::string freshCode()
{
    std::array<std::uint8_t, 15> bytes{};
    fillRandom(bytes);
    return base64url({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Id invitedIn(const api::NewInvitation& asked)
{
    if (asked.supporterId.has_value() == asked.representativeId.has_value())
        throw Refusal(Error{Error::Kind::rule_broken, "relationships/one-to-invite", "One person is invited at a time.",
            {{Violation::Place::body, "/supporterId", "relationships/one-of", "must be given, or representativeId, and not both"}}});
    return asked.supporterId ? *asked.supporterId : *asked.representativeId;
}

// When it ends by itself: with the supporter or representative; a parent's when the child comes of age, and with an unknown state it never
// begins (42 CFR 2.14, 45 CFR 164.502(g)(3)).
std::optional<Instant> endOfTie(Work& work, const members::Helper& helper, const members::Person& member)
{
    auto out = helper.endsOn ? std::optional(endOf(*helper.endsOn)) : std::nullopt;
    if (helper.relation != access::nameOf(Relation::parent)) return out;
    const auto grown = work.policy.minors().comesOfAge(member.birthDate, member.state);
    const auto until = grown ? startOf(*grown) : work.now;
    return out ? std::min(*out, until) : until;
}

access::Relationship tieFrom(Work& work, const InvitationRow& invitation, const members::Helper& helper, const members::Person& member)
{
    access::Relationship out;
    out.id = work.newId();
    out.memberId = invitation.memberId;
    out.kind = access::relationNamed(helper.relation).value();
    out.partyId = work.caller().party();
    out.subjectId = invitation.subjectId;
    out.source = "invitation";
    out.startsAt = out.createdAt = out.updatedAt = work.now;
    out.endsAt = out.openUntil = endOfTie(work, helper, member);
    return out;
}

// The code stands for the person: who stands for a member is invited by the member, the privacy office and the plan's administration alone.
access::RelationshipKind::Invitation mustInvite(const Work& work, access::Relation kind)
{
    const auto* rule = work.policy.kind(kind);
    if (rule == nullptr || !rule->invitation || !rule->recorders.contains(access::nameOf(work.caller().role)))
        refuse(Error::Kind::forbidden, "relationships/not-the-inviter", "An invitation of this kind is for others to make.");
    return *rule->invitation;
}

const access::RelationshipKind* kindOf(const Work& work, const InvitationRow& invitation)
{
    const auto kind = access::relationNamed(invitation.kind);
    return kind ? work.policy.kind(*kind) : nullptr;
}

api::InvitationState stateOf(const Work& work, const InvitationRow& invitation)
{
    if (invitation.acceptedAt) return api::InvitationState::accepted;
    const auto* rule = kindOf(work, invitation);
    if (rule == nullptr || !rule->invitation || invitation.wrong >= rule->invitation->proofs) return api::InvitationState::spent;
    return invitation.expiresAt <= work.now ? api::InvitationState::expired : api::InvitationState::open;
}

// Whether it leads the caller anywhere.
bool leads(const Work& work, const InvitationRow& invitation)
{
    return stateOf(work, invitation) == api::InvitationState::open
        && kindOf(work, invitation)->holders.contains(access::nameOf(work.caller().role));
}

} // namespace

RelationshipsOperations::ListRelationshipsAnswer RelationshipsOperations::listRelationships(Work& work, const ListRelationships& request)
{
    work.trail().sought(request.memberId);
    const auto grant = work.permit(Content::relationships);
    if (!work.gate.covers(grant, request.memberId)) refuseUnknown();
    const auto mark = "/v1/relationships\n" + request.memberId.text() + '\n' + work.caller().identity();
    const auto page = RelationshipStore{work.sql}.list(grant, request.memberId,
        part2For(work.caller(), work.gate.sight(work.caller(), request.memberId)),
        pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListRelationshipsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(
            "/v1/relationships", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    for (const auto& each : page.items)
        out.body.items.push_back(shown(each));
    return out;
}

RelationshipsOperations::CreateRelationshipAnswer RelationshipsOperations::createRelationship(Work& work, const CreateRelationship& request)
{
    const auto kind = must(mayRecord(work.caller(), request.body, work.policy));
    must(check(request.body, work.caller(), work.now));
    const auto memberId = memberOf(work, request.body);
    auto relationship = relationshipFrom(request.body, kind, memberId, work.newId(), work.caller(), work.policy, work.now);
    relationship.part2 = records::isPart2Program(work.sql, relationship.partyId, dayOf(work.now));
    RelationshipStore{work.sql}.insert(relationship);
    work.concerns(memberId);
    auto out = answered<CreateRelationshipAnswer>(relationship);
    out.location = "/v1/relationships/" + relationship.id.text();
    return out;
}

RelationshipsOperations::GetRelationshipAnswer RelationshipsOperations::getRelationship(Work& work, const GetRelationship& request)
{
    const auto relationship = found(RelationshipStore{work.sql}.find(
        work.permit(Content::relationships), work.caller().party(), part2For(work, request.relationshipId), request.relationshipId));
    work.trail().saw({relationship.memberId});
    return answered<GetRelationshipAnswer>(relationship);
}

RelationshipsOperations::EndRelationshipAnswer RelationshipsOperations::endRelationship(Work& work, const EndRelationship& request)
{
    RelationshipStore store{work.sql};
    const auto before = found(store.lock(
        work.permit(Content::relationships), work.caller().party(), part2For(work, request.relationshipId), request.relationshipId));
    const auto* rule = work.policy.kind(before.kind);
    const bool own = before.partyId == work.caller().party();
    if (!own && (rule == nullptr || !rule->enders.contains(access::nameOf(work.caller().role))))
        refuse(Error::Kind::forbidden, "relationships/not-the-ender", "A relationship of this kind is for others to end.");
    work.trail().saw({before.memberId});
    const auto after = ended(before, work.policy, work.now);
    if (after.version != before.version) store.update(after);
    return answered<EndRelationshipAnswer>(after);
}

RelationshipsOperations::CreateInvitationAnswer RelationshipsOperations::createInvitation(Work& work, const CreateInvitation& request)
{
    const auto& asked = request.body;
    const auto invited = invitedIn(asked);
    work.trail().sought(asked.memberId);
    if (!work.gate.covers(work.permit(Content::upkeep), asked.memberId)
        && !work.gate.covers(work.permit(Content::relationships), asked.memberId))
        refuseUnknown();
    const auto helper = found(members::helperOf(work.sql, asked.memberId, invited, dayOf(work.now)));
    const auto kind = access::relationNamed(helper.relation);
    if (!kind) refuse(Error::Kind::rule_broken, "relationships/one-appeal", "Who is appointed for one appeal is bound to that appeal.");
    const auto rule = mustInvite(work, *kind);
    const auto code = freshCode();
    const InvitationRow invitation{asked.memberId, work.newId(), helper.relation, invited, work.now + rule.lasts};
    InvitationStore{work.sql}.insert(invitation, sha256(code), work.now);
    work.concerns(asked.memberId);
    CreateInvitationAnswer out;
    out.location = "/v1/invitations/" + invitation.id.text();
    out.body = {invitation.id, asked.memberId, asked.supporterId, asked.representativeId, code, invitation.expiresAt};
    return out;
}

RelationshipsOperations::GetInvitationAnswer RelationshipsOperations::getInvitation(Work& work, const GetInvitation& request)
{
    const auto invitation
        = found(InvitationStore{work.sql}.find(work.permit(Content::upkeep), work.permit(Content::relationships), request.invitationId));
    work.trail().saw({invitation.memberId});
    GetInvitationAnswer out;
    const bool supports = invitation.kind == access::nameOf(Relation::supporter);
    (supports ? out.body.supporterId : out.body.representativeId) = invitation.subjectId;
    out.body.id = invitation.id;
    out.body.memberId = invitation.memberId;
    out.body.state = stateOf(work, invitation);
    out.body.expiresAt = invitation.expiresAt;
    out.body.acceptedAt = invitation.acceptedAt;
    return out;
}

RelationshipsOperations::AcceptInvitationAnswer RelationshipsOperations::acceptInvitation(Work& work, const AcceptInvitation& request)
{
    AcceptInvitationAnswer out;
    out.body.outcome = api::InvitationResult::notValid;
    InvitationStore store{work.sql};
    const auto invitation = store.lock(sha256(request.body.code));
    if (!invitation || !leads(work, *invitation)) return out;
    const auto today = dayOf(work.now);
    const auto member = found(members::personOf(work.sql, access::Grant::system("accepting an invitation"), invitation->memberId, today));
    const auto helper = members::helperOf(work.sql, invitation->memberId, invitation->subjectId, today);
    if (!helper) return out;
    work.trail().saw({invitation->memberId});
    if (member.birthDate != request.body.memberBirthDate) {
        store.countWrong(*invitation);
        out.body.outcome = api::InvitationResult::proofWrong;
        return out;
    }
    const auto tie = tieFrom(work, *invitation, *helper, member);
    RelationshipStore{work.sql}.insert(tie);
    store.accept(*invitation, work.now);
    out.body.outcome = api::InvitationResult::accepted;
    out.body.relationship = shown(tie);
    return out;
}

} // namespace careway::relationships
