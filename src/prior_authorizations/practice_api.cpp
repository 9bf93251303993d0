#include "access/witness.hpp"
#include "core/findings.hpp"
#include "core/version.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "members/roll.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/desk_api.hpp"
#include "prior_authorizations/prior_authorization_api.hpp"
#include "prior_authorizations/rule_store.hpp"
#include "providers/directory.hpp"
#include "records/disclosure.hpp"
#include "records/judgement.hpp"

namespace careway::prior_authorizations {

namespace {

using access::Role;

constexpr auto searchPath = "/v1/prior-authorizations/search", cardsPath = "/v1/gold-cards";

void mustTreat(const access::Caller& caller)
{
    if (caller.role != Role::provider || !caller.providerId)
        refuse(Error::Kind::forbidden, "prior-authorizations/for-providers", "This is for a provider who names themselves.");
}

void mustKeep(const access::Caller& caller)
{
    if (caller.role != Role::planAdmin)
        refuse(Error::Kind::forbidden, "prior-authorizations/for-operations", "Gold cards are given by the plan's operations.");
}

api::AuthorizationStatus statusOf(const PriorAuthorizationStore::Status& row, const std::vector<decision_clocks::Rule>& law, Instant now)
{
    const auto& of = row.entry.authorization;
    api::AuthorizationStatus out;
    out.id = of.id;
    out.memberNumber = row.memberNumber;
    out.kind = of.kind;
    out.state = of.state;
    out.urgency = of.urgency;
    const auto reading = readingOf(of, law, members::planZone, now);
    if (reading && open(of.state)) out.dueAt = reading->dueAt;
    for (const auto& item : of.items)
        out.items.push_back({item.sequence, item.service, item.state, item.authorized,
            item.decision ? item.decision->reason : std::optional<api::DecisionReason>()});
    out.updatedAt = of.updatedAt;
    return out;
}

// Of one member, with what must travel with it.
std::vector<api::AuthorizationStatus> statusesOf(
    Work& work, const access::Sight& sight, const std::vector<PriorAuthorizationStore::Status>& rows)
{
    const auto law = decision_clocks::rules(work.sql);
    access::Witness witness(sight);
    std::vector<api::AuthorizationStatus> out;
    for (const auto& row : rows) {
        out.push_back(statusOf(row, law, work.now));
        if (const auto path = witness.sawOrOwn(row.entry.protection))
            out.back().disclosure = records::noticeFor(*path, row.entry.protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
    return out;
}

template <typename Answer> Answer answeredWith(const api::GoldCard& card)
{
    Answer out;
    out.eTag = etagOf(card.version);
    out.body = card;
    return out;
}

void mustBeSound(Work& work, const api::NewGoldCard& asked, const api::Coding& service)
{
    Findings wrong("prior-authorizations");
    wrong.want(providers::known(work.sql, asked.providerId), "/providerId", "unknown-provider", "is nobody of the directory");
    wrong.want(records::judge(work.sql, {&service, 1}, "", dayOf(work.now)).unknown.empty(), "/service", "unknown-code",
        "is no code of a system that the plan knows");
    wrong.want(!asked.endsOn || *asked.endsOn >= asked.startsOn, "/endsOn", "ends-before-start", "must not lie before startsOn");
    must(std::move(wrong).result("The card cannot be given so."));
}

} // namespace

PriorAuthorizationsOperations::InquirePriorAuthorizationsAnswer PriorAuthorizationsOperations::inquirePriorAuthorizations(
    Work& work, const InquirePriorAuthorizations& request)
{
    const auto& caller = work.caller();
    mustTreat(caller);
    const auto self = providers::entryOf(work.sql, *caller.providerId);
    if (!self || self->npi != request.body.npi)
        refuse(Error::Kind::forbidden, "prior-authorizations/not-your-number", "Who inquires names themselves.");
    const auto roll = members::rollOf(work.sql, work.permit(access::Content::demographics), {}, {&request.body.memberNumber, 1});
    const auto memberId = found(roll.numbered(request.body.memberNumber)); // a number alone opens nothing
    work.concerns(memberId);
    const auto sight = work.gate.sight(caller, memberId);
    InquirePriorAuthorizationsAnswer out;
    out.body.items = statusesOf(work, sight, PriorAuthorizationStore{work.sql}.ofMember(seenBy(work, sight), memberId));
    return out;
}

PriorAuthorizationsOperations::SearchPriorAuthorizationsAnswer PriorAuthorizationsOperations::searchPriorAuthorizations(
    Work& work, const SearchPriorAuthorizations& request)
{
    mustTreat(work.caller());
    const auto& asked = request.body;
    const auto mark = std::string(searchPath) + '\n' + json::textOf(asked) + '\n' + work.caller().identity();
    PriorAuthorizationStore::Practice practice{*work.caller().providerId, asked.changedSince, {}};
    if (asked.states) practice.states = *asked.states;
    const auto page = PriorAuthorizationStore{work.sql}.practice(practice, pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto law = decision_clocks::rules(work.sql);
    SearchPriorAuthorizationsAnswer out;
    for (const auto& row : page.items) {
        out.body.items.push_back(statusOf(row, law, work.now));
        work.trail().saw({.memberId = row.entry.authorization.memberId, .items = 1}); // their own request
    }
    if (page.more) {
        const auto& last = page.items.back().entry.authorization;
        out.body.nextCursor = work.cursors.seal({{text(last.updatedAt), last.id.text()}}, mark);
        out.link = nextLink(searchPath, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    return out;
}

PriorAuthorizationsOperations::ListGoldCardsAnswer PriorAuthorizationsOperations::listGoldCards(Work& work, const ListGoldCards& request)
{
    const Query query{{"providerId", request.providerId ? std::optional(request.providerId->text()) : std::nullopt}};
    const auto mark = std::string(cardsPath) + '\n' + queryText(query) + '\n' + work.caller().identity();
    auto page = RuleStore{work.sql}.goldCards(request.providerId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListGoldCardsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        auto next = query;
        next.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(cardsPath, next, *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

PriorAuthorizationsOperations::CreateGoldCardAnswer PriorAuthorizationsOperations::createGoldCard(Work& work, const CreateGoldCard& request)
{
    mustKeep(work.caller());
    const auto& asked = request.body;
    api::GoldCard card;
    card.id = work.newId();
    card.version = 1;
    card.providerId = asked.providerId;
    card.service = {asked.service.system, asked.service.code, asked.service.display.value_or(asked.service.code)};
    card.startsOn = asked.startsOn;
    card.endsOn = asked.endsOn;
    card.reason = asked.reason;
    card.createdAt = card.updatedAt = work.now;
    mustBeSound(work, asked, card.service);
    RuleStore{work.sql}.insert(card);
    auto out = answeredWith<CreateGoldCardAnswer>(card);
    out.location = std::string(cardsPath) + '/' + card.id.text();
    return out;
}

PriorAuthorizationsOperations::GetGoldCardAnswer PriorAuthorizationsOperations::getGoldCard(Work& work, const GetGoldCard& request)
{
    return answeredWith<GetGoldCardAnswer>(found(RuleStore{work.sql}.goldCard(request.goldCardId)));
}

PriorAuthorizationsOperations::EndGoldCardAnswer PriorAuthorizationsOperations::endGoldCard(Work& work, const EndGoldCard& request)
{
    mustKeep(work.caller());
    auto card = found(RuleStore{work.sql}.lockGoldCard(request.goldCardId));
    must(matches(request.ifMatch, card.version));
    if (request.body.endsOn < card.startsOn)
        throw Refusal(Error{Error::Kind::rule_broken, "prior-authorizations/rule-broken", "It cannot end then.",
            {{Violation::Place::body, "/endsOn", "prior-authorizations/ends-before-start", "must not lie before startsOn"}}});
    card.endsOn = request.body.endsOn;
    card.reason = request.body.reason;
    ++card.version;
    card.updatedAt = work.now;
    RuleStore{work.sql}.update(card);
    return answeredWith<EndGoldCardAnswer>(card);
}

} // namespace careway::prior_authorizations
