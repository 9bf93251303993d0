#include "access/relationship_store.hpp"
#include "core/version.hpp"
#include "decision_clocks/clock.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/notice.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "staff/roster.hpp"
#include "tasks/to_do.hpp"

namespace careway::prior_authorizations {

namespace {

constexpr auto queuePath = "/v1/review-cases";

// Nobody decides a case of their own or of their family.
void mustBeStranger(Work& work, const Id& memberId)
{
    const auto self = staff::asMember(work.sql, *work.caller().staffId);
    if (self && members::areFamily(work.sql, *self, memberId))
        refuse(Error::Kind::forbidden, "prior-authorizations/own-family",
            "This is a case of your own or of your family: somebody else takes it up.");
}

// Who takes a case up sees the member's records that its rules rest on.
void letSee(Work& work, const Id& memberId)
{
    access::Relationship tie;
    tie.memberId = memberId;
    tie.kind = access::Relation::utilizationReview;
    tie.partyId = work.caller().party();
    tie.source = "authorization";
    tie.id = access::relationshipId(memberId, tie.partyId, tie.kind, tie.source);
    tie.startsAt = tie.createdAt = tie.updatedAt = work.now;
    const auto* kind = work.policy.kind(tie.kind);
    if (kind != nullptr && kind->lasts) tie.endsAt = tie.openUntil = work.now + *kind->lasts;
    access::RelationshipStore{work.sql}.extend({&tie, 1});
}

Case lockedForReview(Work& work, const Id& id)
{
    mustReview(work.caller());
    return Case::locked(work, id, {});
}

api::ReviewCase caseOf(const PriorAuthorizationStore::Case& row, const std::vector<decision_clocks::Rule>& law, Instant now)
{
    const auto& of = row.entry.authorization;
    api::ReviewCase out;
    out.id = of.id;
    out.version = of.version;
    out.memberId = of.memberId;
    out.memberName = row.memberName;
    out.kind = of.kind;
    out.review = of.review;
    out.urgency = of.urgency;
    out.lineOfBusiness = of.lineOfBusiness.value();
    out.state = of.state;
    for (const auto& item : of.items)
        out.services.push_back(item.service.display);
    out.requesterId = of.requesterId;
    out.receivedAt = of.receivedAt.value();
    const auto reading = readingOf(of, law, members::planZone, now);
    if (reading) out.dueAt = reading->dueAt;
    out.late = reading && reading->state == api::ClockState::late;
    if (of.holder && of.holder->until > now) out.holder = of.holder;
    return out;
}

} // namespace

PriorAuthorizationsOperations::ListReviewCasesAnswer PriorAuthorizationsOperations::listReviewCases(
    Work& work, const ListReviewCases& request)
{
    mustReview(work.caller());
    const Query query{{"urgency", json::toColumn(request.urgency)}, {"kind", json::toColumn(request.kind)},
        {"lineOfBusiness", json::toColumn(request.lineOfBusiness)}, {"held", json::toColumn(request.held)}};
    const auto mark = std::string(queuePath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    const PriorAuthorizationStore::Queue queue{
        request.urgency, request.kind, request.lineOfBusiness, request.held, *work.caller().staffId, work.now};
    const auto page
        = PriorAuthorizationStore{work.sql}.queue(seenInQueue(work), queue, pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto law = decision_clocks::rules(work.sql);
    ListReviewCasesAnswer out;
    for (const auto& row : page.items) {
        out.body.items.push_back(caseOf(row, law, work.now));
        work.trail().saw({row.entry.authorization.memberId, std::string(nameOf(access::Relation::utilizationReview)), {}, {}, 1});
    }
    if (page.more) {
        const auto& last = page.items.back().entry;
        out.body.nextCursor = work.cursors.seal({{text(last.dueAt.value_or(endOfTime())), last.authorization.id.text()}}, mark);
        auto next = query;
        next.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(queuePath, next, *out.body.nextCursor);
    }
    return out;
}

PriorAuthorizationsOperations::ClaimPriorAuthorizationAnswer PriorAuthorizationsOperations::claimPriorAuthorization(
    Work& work, const ClaimPriorAuthorization& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId);
    auto& authorization = it.authorization();
    mustBeStranger(work, authorization.memberId);
    const auto rules = rulesFor(work, authorization);
    const auto until = work.now + std::chrono::minutes(rules.terms.at("case-hold-minutes"));
    authorization = must(claimed(authorization, *work.caller().staffId, until, work.now));
    letSee(work, authorization.memberId);
    keep(work, it.entry, decision_clocks::rules(work.sql));
    return answered<ClaimPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::ReleasePriorAuthorizationAnswer PriorAuthorizationsOperations::releasePriorAuthorization(
    Work& work, const ReleasePriorAuthorization& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId);
    it.authorization() = must(laidDown(it.authorization(), *work.caller().staffId, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    return answered<ReleasePriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::AskSecondOpinionAnswer PriorAuthorizationsOperations::askSecondOpinion(
    Work& work, const AskSecondOpinion& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId);
    must(mayBeDone(it.authorization(), Action::decide));
    if (!staff::works(work.sql, request.body.staffId) || request.body.staffId == *work.caller().staffId)
        throw Refusal(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "The question goes to nobody.",
            {{Violation::Place::body, "/staffId", "prior-authorizations/unknown-colleague", "is nobody else of the staff"}}});
    PriorAuthorizationStore{work.sql}.insert(api::ReviewNote{work.newId(), it.authorization().id, api::ReviewNoteKind::note,
        request.body.question, *work.caller().staffId, std::string(nameOf(work.caller().role)), work.now});
    tasks::open(work.sql, work.caller(),
        {.kind = "second-opinion",
            .memberId = it.authorization().memberId,
            .labels = it.entry.protection.labels,
            .subjectId = it.authorization().id,
            .assigneeId = request.body.staffId},
        work.now);
    return answered<AskSecondOpinionAnswer>(work, it);
}

PriorAuthorizationsOperations::RecordPeerToPeerAnswer PriorAuthorizationsOperations::recordPeerToPeer(
    Work& work, const RecordPeerToPeer& request)
{
    auto it = lockedForReview(work, request.priorAuthorizationId);
    if (work.caller().role != access::Role::medicalDirector)
        refuse(Error::Kind::forbidden, "prior-authorizations/for-medical-directors", "Peers speak with a medical director.");
    it.authorization() = must(peerHeld(it.authorization(), request.body, *work.caller().staffId, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    tasks::settle(work.sql, work.caller(), "peer-to-peer", it.authorization().id, "The conversation was held.", work.now);
    tell(work.sql, work.caller(), it.entry, "peer-held", work.now);
    return answered<RecordPeerToPeerAnswer>(work, it);
}

PriorAuthorizationsOperations::ListReviewNotesAnswer PriorAuthorizationsOperations::listReviewNotes(
    Work& work, const ListReviewNotes& request)
{
    mustReview(work.caller());
    const auto it = Case::found(work, request.priorAuthorizationId);
    work.concerns(it.entry.authorization.memberId);
    const auto path = "/v1/prior-authorizations/" + request.priorAuthorizationId.text() + "/notes";
    const auto mark = path + '\n' + work.caller().identity();
    auto page = PriorAuthorizationStore{work.sql}.notes(
        request.priorAuthorizationId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListReviewNotesAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

PriorAuthorizationsOperations::CreateReviewNoteAnswer PriorAuthorizationsOperations::createReviewNote(
    Work& work, const CreateReviewNote& request)
{
    const auto it = lockedForReview(work, request.priorAuthorizationId);
    api::ReviewNote note{work.newId(), it.entry.authorization.id, request.body.kind, request.body.text, *work.caller().staffId,
        std::string(nameOf(work.caller().role)), work.now};
    PriorAuthorizationStore{work.sql}.insert(note);
    if (note.kind == api::ReviewNoteKind::opinion)
        tasks::settle(work.sql, work.caller(), "second-opinion", note.priorAuthorizationId, "The opinion was given.", work.now);
    CreateReviewNoteAnswer out;
    out.location = "/v1/prior-authorizations/" + note.priorAuthorizationId.text() + "/notes";
    out.body = std::move(note);
    return out;
}

} // namespace careway::prior_authorizations
