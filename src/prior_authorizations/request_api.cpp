#include "access/relationship_store.hpp"
#include "attachments/attached.hpp"
#include "core/findings.hpp"
#include "core/version.hpp"
#include "decision_clocks/rules.hpp"
#include "members/profile.hpp"
#include "members/roll.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/notice.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "prior_authorizations/requirement.hpp"
#include "prior_authorizations/rule_store.hpp"
#include "providers/directory.hpp"
#include "records/judgement.hpp"
#include "records/protection.hpp"
#include "tasks/to_do.hpp"

#include <algorithm>

namespace careway::prior_authorizations {

namespace {

using access::Role;

constexpr auto path = "/v1/prior-authorizations";

[[noreturn]] void refuseField(const std::string& at, const std::string& code, const std::string& detail)
{
    throw Refusal(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "The request cannot be drafted so.",
        {{Violation::Place::body, at, "prior-authorizations/" + code, detail}}});
}

bool mayAsk(const access::Caller& caller) { return access::standsAsMember(caller) || (caller.role == Role::provider && caller.providerId); }

void mustAsk(const access::Caller& caller)
{
    if (!mayAsk(caller))
        refuse(Error::Kind::forbidden, "prior-authorizations/for-who-treats", "This is for who treats the member, and for the member.");
}

void mustOwn(const Work& work, const api::PriorAuthorization& authorization)
{
    if (!isOwn(work.caller(), authorization))
        refuse(Error::Kind::forbidden, "prior-authorizations/not-the-requester", "This is for who made the request, and for the member.");
}

// Who asks treats the member from then on, as long as the kind of tie lasts.
void treats(Work& work, const Id& memberId, bool part2)
{
    access::Relationship tie;
    tie.memberId = memberId;
    tie.kind = access::Relation::treatment;
    tie.partyId = *work.caller().providerId;
    tie.source = "authorization";
    tie.id = access::relationshipId(memberId, tie.partyId, tie.kind, tie.source);
    tie.part2 = part2;
    tie.startsAt = tie.createdAt = tie.updatedAt = work.now;
    const auto* kind = work.policy.kind(tie.kind);
    if (kind != nullptr && kind->lasts) tie.endsAt = tie.openUntil = work.now + *kind->lasts;
    access::RelationshipStore{work.sql}.extend({&tie, 1});
}

// By id whom one sees; by number and birth date whom one knows otherwise.
Id memberOf(Work& work, const api::NewPriorAuthorization& asked)
{
    if (asked.memberId.has_value() == (asked.memberNumber || asked.birthDate))
        refuseField("/memberId", "member-unnamed", "must be there, or memberNumber and birthDate, and not both");
    if (!asked.memberId) {
        if (work.caller().role != Role::provider || !asked.memberNumber || !asked.birthDate)
            refuseField("/memberNumber", "member-unnamed", "is told with the birth date, by who treats the member");
        return found(members::identified(work.sql, *asked.memberNumber, *asked.birthDate));
    }
    work.trail().sought(*asked.memberId);
    if (!work.gate.covers(work.permit(access::Content::demographics), *asked.memberId)) refuseUnknown();
    return *asked.memberId;
}

// Those whom a request names are in the directory, and the one before it is of the same member and known to who asks.
void mustKnow(Work& work, const api::PriorAuthorization& draft)
{
    Findings wrong("prior-authorizations");
    for (std::size_t i = 0; i < draft.items.size(); ++i)
        wrong.want(!draft.items[i].providerId || providers::known(work.sql, *draft.items[i].providerId),
            "/items/" + std::to_string(i) + "/providerId", "unknown-provider", "is nobody of the directory");
    if (draft.precededBy) {
        const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", *draft.precededBy);
        const auto before = PriorAuthorizationStore{work.sql}.find(seenBy(work, sight), *draft.precededBy);
        wrong.want(before && before->authorization.memberId == draft.memberId, "/precededBy", "unknown-request",
            "is no request of the member that you know of");
    }
    must(std::move(wrong).result("The request cannot be drafted so."));
}

// With its labels, by its codes and who asks, and without codes that there cannot be.
Entry judged(Work& work, api::PriorAuthorization draft)
{
    std::vector<api::Coding> codings;
    for (auto& each : codesIn(draft))
        codings.push_back(std::move(each.coding));
    const auto requester = providers::entryOf(work.sql, draft.requesterId);
    auto judgement = records::judge(work.sql, codings, requester ? requester->npi : "", dayOf(work.now));
    must(check(draft, judgement.unknown));
    draft.labels = std::move(judgement.labels);
    Entry out;
    out.protection = records::protectionOf(draft.labels, judgement.program, api::BasisKind::payment);
    out.authorization = std::move(draft);
    return out;
}

// A rule of the line of business for each item; null where there is none.
std::vector<const api::AuthorizationRule*> rulesOf(
    const std::vector<api::AuthorizationRule>& rules, const api::PriorAuthorization& draft, std::optional<api::LineOfBusiness> line)
{
    std::vector<const api::AuthorizationRule*> out;
    for (const auto& item : draft.items)
        out.push_back(ruleFor(rules, item.service, line));
    return out;
}

struct Received {
    api::LineOfBusiness line{};
    std::vector<api::AuthorizationRule> rules;
    Facts facts;
    std::vector<const api::AuthorizationRule*> ruleOf; // of each item, into rules
};

// What is known of a draft that is submitted; throws when it cannot be taken in.
Received received(Work& work, const api::PriorAuthorization& draft)
{
    Received out;
    const auto system = access::Grant::system("what an authorization rests on");
    auto day = dayOf(work.now);
    if (!draft.items.empty() && draft.items.front().startsOn) day = *draft.items.front().startsOn;
    Reception known;
    for (const auto& cover : members::coversOn(work.sql, system, draft.memberId, day)) {
        const bool benefit = std::find(cover.benefits.begin(), cover.benefits.end(), benefitOf(draft)) != cover.benefits.end();
        if (!known.covered || (benefit && !known.benefit)) out.line = cover.lineOfBusiness;
        known.covered = true;
        known.benefit = known.benefit || benefit;
    }
    std::vector<api::Coding> services;
    for (const auto& item : draft.items)
        services.push_back(item.service);
    out.rules = RuleStore{work.sql}.rulesFor(services, dayOf(work.now));
    out.ruleOf = rulesOf(out.rules, draft, out.line);
    if (const auto requester = providers::entryOf(work.sql, draft.requesterId))
        out.facts.specialties.insert(requester->specialties.begin(), requester->specialties.end());
    for (const auto* rule : out.ruleOf)
        known.mayOrder.push_back(rule == nullptr || access::standsAsMember(work.caller()) || mayOrder(*rule, out.facts));
    must(submittable(draft, known));
    out.facts.documents = attachments::documentsOf(work.sql, draft.id);
    if (const auto profile = members::profileOf(work.sql, system, draft.memberId)) out.facts.age = profile->ageOn(dayOf(work.now));
    return out;
}

std::vector<api::NeededThing> missingOf(const api::PriorAuthorization& draft, const Received& known)
{
    std::vector<api::NeededThing> documents, questions;
    const auto add = [](std::vector<api::NeededThing>& to, const std::vector<api::RuledNeed>& needs) {
        for (const auto& each : needs)
            if (std::none_of(to.begin(), to.end(), [&](const auto& one) { return one.code == each.code; }))
                to.push_back({each.code, each.text});
    };
    for (const auto* rule : known.ruleOf) {
        if (rule == nullptr) continue;
        add(documents, rule->documents);
        add(questions, rule->questions);
    }
    return prior_authorizations::missingOf(documents, questions, draft, known.facts.documents);
}

// Of a member's own word on haste the plan decides; a provider's is granted (42 CFR 422.570(c)(2)).
void hasten(const Work& work, api::PriorAuthorization& authorization)
{
    if (authorization.urgency != api::DecisionUrgency::expedited || !access::standsAsMember(work.caller())) return;
    authorization.urgency = api::DecisionUrgency::standard;
    api::Expediting asked;
    asked.askedAt = work.now;
    asked.askedBy = api::AuthorizationAsker::member;
    asked.reason = authorization.note.value_or("-");
    authorization.expediting = std::move(asked);
}

void takeIn(Work& work, Entry& entry)
{
    const auto law = decision_clocks::rules(work.sql);
    keep(work, entry, law);
    const auto cause = tell(work.sql, work.caller(), entry, "received", work.now);
    if (entry.authorization.automatic) {
        conclude(work, entry, law);
        if (entry.authorization.automatic->drawn)
            tasks::open(work.sql, work.caller(),
                {.kind = "look-at-approval",
                    .memberId = entry.authorization.memberId,
                    .labels = entry.protection.labels,
                    .subjectId = entry.authorization.id},
                work.now);
        return;
    }
    std::string missing;
    for (const auto& each : entry.authorization.missing)
        missing += (missing.empty() ? "- " : "\n- ") + each.text;
    const auto due = entry.dueAt ? text(*entry.dueAt) : "-";
    write(work.gate, work.sql, entry, "received",
        {{"asked", askedIn(entry.authorization)}, {"missing", missing.empty() ? "-" : missing}, {"dueAt", due}}, cause, work.now);
}

} // namespace

PriorAuthorizationsOperations::ListPriorAuthorizationsAnswer PriorAuthorizationsOperations::listPriorAuthorizations(
    Work& work, const ListPriorAuthorizations& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind() && !reviews(work.caller())) refuseUnknown();
    const auto mark = std::string(path) + '\n' + request.memberId.text() + '\n' + work.caller().identity();
    auto page = PriorAuthorizationStore{work.sql}.list(
        seenBy(work, sight), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListPriorAuthorizationsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().authorization.id.text()}}, mark);
        out.link = nextLink(path, {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    out.body.items = shown(work, sight, std::move(page.items));
    return out;
}

PriorAuthorizationsOperations::GetPriorAuthorizationAnswer PriorAuthorizationsOperations::getPriorAuthorization(
    Work& work, const GetPriorAuthorization& request)
{
    return answered<GetPriorAuthorizationAnswer>(work, Case::found(work, request.priorAuthorizationId));
}

PriorAuthorizationsOperations::CreatePriorAuthorizationAnswer PriorAuthorizationsOperations::createPriorAuthorization(
    Work& work, const CreatePriorAuthorization& request)
{
    mustAsk(work.caller());
    const auto memberId = memberOf(work, request.body);
    work.concerns(memberId);
    const auto requester = work.caller().role == Role::provider ? *work.caller().providerId : memberId;
    auto entry = judged(work, drafted(request.body, work.newId(), memberId, requester, work.now));
    mustKnow(work, entry.authorization);
    PriorAuthorizationStore{work.sql}.insert(entry);
    if (work.caller().role == Role::provider) treats(work, memberId, entry.protection.source == access::Source::part2);
    CreatePriorAuthorizationAnswer out;
    out.location = std::string(path) + '/' + entry.authorization.id.text();
    out.eTag = etagOf(entry.authorization.version);
    out.body = std::move(entry.authorization);
    return out;
}

PriorAuthorizationsOperations::PatchPriorAuthorizationAnswer PriorAuthorizationsOperations::patchPriorAuthorization(
    Work& work, const PatchPriorAuthorization& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    mustOwn(work, it.authorization());
    it.entry = judged(work, must(patched(it.authorization(), request.body, work.now)));
    mustKnow(work, it.authorization());
    PriorAuthorizationStore{work.sql}.update(it.entry);
    return answered<PatchPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::SubmitPriorAuthorizationAnswer PriorAuthorizationsOperations::submitPriorAuthorization(
    Work& work, const SubmitPriorAuthorization& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    auto& authorization = it.authorization();
    mustOwn(work, authorization);
    must(mayBeDone(authorization, Action::submit));
    const auto known = received(work, authorization);
    authorization = must(submitted(authorization, known.line, missingOf(authorization, known), work.now));
    hasten(work, authorization);
    authorization = approvedByRule(std::move(authorization), known.ruleOf, known.facts, work.now);
    takeIn(work, it.entry);
    return answered<SubmitPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::SupplementPriorAuthorizationAnswer PriorAuthorizationsOperations::supplementPriorAuthorization(
    Work& work, const SupplementPriorAuthorization& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    if (!mayAsk(work.caller())) mustOwn(work, it.authorization());
    auto given = request.body;
    for (const auto& each : attachments::documentsOf(work.sql, it.authorization().id))
        given.documents.push_back({each, std::nullopt});
    it.authorization() = must(supplemented(it.authorization(), given, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    tell(work.sql, work.caller(), it.entry, "supplemented", work.now);
    return answered<SupplementPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::CancelPriorAuthorizationAnswer PriorAuthorizationsOperations::cancelPriorAuthorization(
    Work& work, const CancelPriorAuthorization& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    mustOwn(work, it.authorization());
    it.authorization() = must(cancelled(it.authorization(), work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    tell(work.sql, work.caller(), it.entry, "cancelled", work.now);
    return answered<CancelPriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::ExpeditePriorAuthorizationAnswer PriorAuthorizationsOperations::expeditePriorAuthorization(
    Work& work, const ExpeditePriorAuthorization& request)
{
    mustAsk(work.caller());
    auto it = Case::locked(work, request.priorAuthorizationId, request.ifMatch);
    const bool byProvider = work.caller().role == Role::provider;
    const auto by = byProvider ? api::AuthorizationAsker::provider : api::AuthorizationAsker::member;
    it.authorization() = must(expeditingAsked(it.authorization(), by, request.body.reason, byProvider, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    tell(work.sql, work.caller(), it.entry, byProvider ? "expedited" : "expediting-asked", work.now);
    return answered<ExpeditePriorAuthorizationAnswer>(work, it);
}

PriorAuthorizationsOperations::AskPeerToPeerAnswer PriorAuthorizationsOperations::askPeerToPeer(Work& work, const AskPeerToPeer& request)
{
    auto it = Case::locked(work, request.priorAuthorizationId, {});
    if (work.caller().role != Role::provider)
        refuse(Error::Kind::forbidden, "prior-authorizations/for-peers", "This is for the professional who made the request.");
    mustOwn(work, it.authorization());
    it.authorization() = must(peerAsked(it.authorization(), request.body, work.now));
    keep(work, it.entry, decision_clocks::rules(work.sql));
    tasks::open(work.sql, work.caller(),
        {.kind = "peer-to-peer",
            .memberId = it.authorization().memberId,
            .labels = it.entry.protection.labels,
            .subjectId = it.authorization().id},
        work.now);
    tell(work.sql, work.caller(), it.entry, "peer-asked", work.now);
    return answered<AskPeerToPeerAnswer>(work, it);
}

} // namespace careway::prior_authorizations
