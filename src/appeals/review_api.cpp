#include "access/relationship_store.hpp"
#include "appeals/appeal_api.hpp"
#include "appeals/desk_api.hpp"
#include "appeals/notice.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "staff/roster.hpp"

#include <algorithm>

namespace careway::appeals {

namespace {

using prior_authorizations::Appealed;

constexpr auto queuePath = "/v1/appeal-cases";

// Who takes a case up sees the member's records that its rules rest on.
void letSee(Work& work, const Id& memberId)
{
    access::Relationship tie;
    tie.memberId = memberId;
    tie.kind = access::Relation::utilizationReview;
    tie.partyId = work.caller().party();
    tie.source = "appeal";
    tie.id = access::relationshipId(memberId, tie.partyId, tie.kind, tie.source);
    tie.startsAt = tie.createdAt = tie.updatedAt = work.now;
    const auto* kind = work.policy.kind(tie.kind);
    if (kind != nullptr && kind->lasts) tie.endsAt = tie.openUntil = work.now + *kind->lasts;
    access::RelationshipStore{work.sql}.extend({&tie, 1});
}

Reviewer reviewerOf(Work& work, const Id& memberId)
{
    const auto& caller = work.caller();
    const auto& staffId = caller.staffId.value();
    const auto self = staff::asMember(work.sql, staffId);
    return {staffId, std::string(nameOf(caller.role)), caller.credential, staff::specialtyOf(work.sql, staffId),
        staff::superiorsOf(work.sql, staffId), self && members::areFamily(work.sql, *self, memberId)};
}

// On what grounds any of it was decided against.
bool isClinical(const api::Appeal& appeal, const Appealed& about, const prior_authorizations::AdverseReasons& reasons)
{
    return std::any_of(about.authorization.items.begin(), about.authorization.items.end(), [&](const auto& item) {
        const bool appealed = std::find(appeal.sequences.begin(), appeal.sequences.end(), item.sequence) != appeal.sequences.end();
        // What was not decided at all is decided now for the first time.
        return appealed && (!item.decision || !item.decision->reason || reasons.clinical.contains(item.decision->reason->code));
    });
}

void mustDecide(Work& work, const api::Appeal& appeal, const Appealed& about, const prior_authorizations::AdverseReasons& reasons)
{
    DisputeStore store{work.sql};
    const auto deciders = decidersOf(appeal, about.authorization, store.ofRequest(about.authorization.id));
    must(mayDecide(reviewerOf(work, appeal.memberId), deciders, store.reviewerRules(dayOf(work.now)),
        json::toColumn(about.authorization.kind), isClinical(appeal, about, reasons)));
}

Case lockedForReview(Work& work, const Id& id, std::string_view ifMatch)
{
    mustReview(work.caller());
    return Case::locked(work, api::DisputeKind::appeal, id, ifMatch);
}

void mustHold(const Work& work, const api::Appeal& appeal)
{
    if (!appeal.holder || appeal.holder->until <= work.now || appeal.holder->staffId != work.caller().staffId)
        refuse(Error::Kind::conflict, "appeals/not-held", "Take it up first: who decides holds it.");
}

api::AppealCase caseOf(const DisputeStore::Case& row, Instant now)
{
    api::AppealCase out;
    std::visit(
        [&](const auto& each) {
            out.id = each.id;
            out.version = each.version;
            out.memberId = each.memberId;
            out.lineOfBusiness = each.lineOfBusiness;
            out.urgency = each.urgency;
            out.receivedAt = each.receivedAt;
        },
        row.entry.of);
    out.kind = std::holds_alternative<api::Appeal>(row.entry.of) ? api::DisputeKind::appeal : api::DisputeKind::grievance;
    out.memberName = row.memberName;
    out.dueAt = row.entry.dueAt;
    out.late = row.entry.dueAt && *row.entry.dueAt < now;
    return out;
}

} // namespace

AppealsOperations::ListAppealCasesAnswer AppealsOperations::listAppealCases(Work& work, const ListAppealCases& request)
{
    mustReview(work.caller());
    const Query query{{"kind", json::toColumn(request.kind)}, {"urgency", json::toColumn(request.urgency)}};
    const auto mark = std::string(queuePath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    const auto page = DisputeStore{work.sql}.queue(
        seenInQueue(work), request.kind, request.urgency, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListAppealCasesAnswer out;
    for (const auto& row : page.items) {
        out.body.items.push_back(caseOf(row, work.now));
        work.trail().saw({out.body.items.back().memberId, std::string(nameOf(access::Relation::utilizationReview)), {}, {}, 1});
    }
    if (page.more) {
        const auto due = page.items.back().entry.dueAt.value_or(endOfTime());
        out.body.nextCursor = work.cursors.seal({{text(due), out.body.items.back().id.text()}}, mark);
        auto next = query;
        next.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(queuePath, next, *out.body.nextCursor);
    }
    return out;
}

AppealsOperations::ClaimAppealAnswer AppealsOperations::claimAppeal(Work& work, const ClaimAppeal& request)
{
    auto it = lockedForReview(work, request.appealId, {});
    const auto today = dayOf(work.now);
    mustDecide(work, it.entry.appeal(), requestOf(work, it.entry.appeal()), prior_authorizations::adverseReasonsOn(work.sql, today));
    const auto until = work.now + prior_authorizations::caseHold(work.sql, today);
    it.entry.of = must(claimed(it.entry.appeal(), *work.caller().staffId, until, work.now));
    letSee(work, it.entry.appeal().memberId);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    return answered<ClaimAppealAnswer>(work, it);
}

AppealsOperations::DecideAppealExpeditingAnswer AppealsOperations::decideAppealExpediting(Work& work, const DecideAppealExpediting& request)
{
    auto it = lockedForReview(work, request.appealId, request.ifMatch);
    it.entry.of = must(expeditingDecided(it.entry.appeal(), request.body, work.now));
    const auto cause = tell(work.sql, work.caller(), it.entry, request.body.granted ? "expedited" : "not-expedited", "", work.now);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    if (!request.body.granted)
        writeMember(work.gate, work.sql, it.entry, "appeal-not-expedited",
            {{"reason", request.body.reason.value_or("-")}, {"dueOn", dayOfPlan(it.entry.dueAt)}}, cause, work.now);
    return answered<DecideAppealExpeditingAnswer>(work, it);
}

AppealsOperations::ExtendAppealAnswer AppealsOperations::extendAppeal(Work& work, const ExtendAppeal& request)
{
    auto it = lockedForReview(work, request.appealId, request.ifMatch);
    const auto law = decision_clocks::rules(work.sql);
    it.entry.of = must(extended(it.entry.appeal(), request.body, law, members::planZone, work.now));
    const auto& granted = it.entry.appeal().extensions.back();
    const auto cause = tell(work.sql, work.caller(), it.entry, "extended", "", work.now);
    keep(acting(work), it.entry, law);
    writeMember(work.gate, work.sql, it.entry, "appeal-extended", {{"reason", granted.reason}, {"dueOn", dayOfPlan(granted.until)}}, cause,
        work.now);
    return answered<ExtendAppealAnswer>(work, it);
}

AppealsOperations::DecideAppealAnswer AppealsOperations::decideAppeal(Work& work, const DecideAppeal& request)
{
    auto it = lockedForReview(work, request.appealId, request.ifMatch);
    must(mayBeDone(it.entry.appeal(), Action::decide));
    mustHold(work, it.entry.appeal());
    auto about = requestOf(work, it.entry.appeal());
    const auto reasons = prior_authorizations::adverseReasonsOn(work.sql, dayOf(work.now));
    mustDecide(work, it.entry.appeal(), about, reasons);
    const auto& caller = work.caller();
    it.entry.of = must(decided(it.entry.appeal(), request.body, {*caller.staffId, std::string(nameOf(caller.role)), caller.credential},
        reasons.all, reasons.clinical, work.now));
    const auto law = decision_clocks::rules(work.sql);
    conclude(acting(work), it.entry, about, law);
    keep(acting(work), it.entry, law);
    return answered<DecideAppealAnswer>(work, it);
}

AppealsOperations::DismissAppealAnswer AppealsOperations::dismissAppeal(Work& work, const DismissAppeal& request)
{
    auto it = lockedForReview(work, request.appealId, request.ifMatch);
    it.entry.of = must(dismissed(it.entry.appeal(), request.body, work.now));
    auto about = requestOf(work, it.entry.appeal());
    endBenefits(acting(work), it.entry.appeal(), about);
    const auto services = servicesIn(it.entry.appeal(), about.authorization);
    const auto cause = tell(work.sql, work.caller(), it.entry, "dismissed", services, work.now);
    writeMember(
        work.gate, work.sql, it.entry, "appeal-dismissed", {{"services", services}, {"reason", request.body.text}}, cause, work.now);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    return answered<DismissAppealAnswer>(work, it);
}

AppealsOperations::RecordExternalDecisionAnswer AppealsOperations::recordExternalDecision(Work& work, const RecordExternalDecision& request)
{
    auto it = lockedForReview(work, request.appealId, request.ifMatch);
    it.entry.of = must(externallyDecided(it.entry.appeal(), request.body, work.now));
    auto about = requestOf(work, it.entry.appeal());
    concludeExternally(acting(work), it.entry, about);
    keep(acting(work), it.entry, decision_clocks::rules(work.sql));
    return answered<RecordExternalDecisionAnswer>(work, it);
}

} // namespace careway::appeals
