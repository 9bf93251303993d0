#include "privacy/disclosures_api.hpp"

#include "core/page.hpp"
#include "json/column.hpp"
#include "members/roll.hpp"
#include "privacy/disclosure_document.hpp"
#include "privacy/disclosure_store.hpp"
#include "work/work.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace careway::privacy {

namespace {

using access::Content;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "disclosures/not-found", "There is no such thing."); }

void mustBePrivacyOffice(const access::Caller& caller)
{
    if (!access::isPrivacyOffice(caller)) refuse(Error::Kind::forbidden, "access/for-privacy", "Only the privacy office may do this.");
}

struct Accounting {
    Period period;
    std::vector<Accounted> entries;
};

Accounting accounting(Work& work, const access::Grant& grant, const Id& memberId, api::DisclosureView view)
{
    DisclosureStore store{work.sql};
    const auto today = dayOf(work.now);
    const auto rules = store.rules(today);
    auto period = periodOf(rules, view, today);
    auto disclosed = store.shown(grant, memberId, rules, period.from);
    std::ranges::move(store.recorded(grant, memberId, period.from, today), std::back_inserter(disclosed));
    return {std::move(period), accountingOf(rules, view, std::move(disclosed))};
}

// Behind the entry at which the page before ended.
Page<Accounted> pageOf(std::vector<Accounted> entries, const PageRequest& page)
{
    auto first = entries.begin();
    if (!page.after.empty()) {
        first = std::find_if(first, entries.end(), [&](const Accounted& each) {
            return std::tuple(text(each.shown.lastOn), each.key) < std::tuple(page.after.at(0), page.after.at(1));
        });
    }
    entries.erase(entries.begin(), first);
    return Page<Accounted>::of(std::move(entries), page.limit);
}

void mustHaveRelease(DisclosureStore& store, const api::NewDisclosure& asked)
{
    if (!asked.releaseId || store.hasRelease(asked.memberId, *asked.releaseId)) return;
    throw Refusal(Error{Error::Kind::rule_broken, "disclosures/rule-broken", "A rule of the business does not allow it.",
        {{Violation::Place::body, "/releaseId", "disclosures/unknown-release", "must be a release of this member"}}});
}

} // namespace

DisclosuresOperations::ListDisclosuresAnswer DisclosuresOperations::listDisclosures(Work& work, const ListDisclosures& request)
{
    work.trail().sought(request.memberId);
    const auto grant = work.permit(Content::accessLog);
    if (!work.gate.covers(grant, request.memberId)) refuseUnknown();
    const auto path = "/v1/members/" + request.memberId.text() + "/disclosures";
    Query query{{"view", json::toColumn(request.view)}};
    const auto mark = path + '\n' + queryText(query) + '\n' + work.caller().identity();
    const auto wanted = pageFrom(work.cursors, request.cursor, request.limit, mark);
    const auto page = pageOf(accounting(work, grant, request.memberId, request.view).entries, wanted);
    ListDisclosuresAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{text(page.items.back().shown.lastOn), page.items.back().key}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    for (const auto& each : page.items)
        out.body.items.push_back(each.shown);
    return out;
}

DisclosuresOperations::GetDisclosuresDocumentAnswer DisclosuresOperations::getDisclosuresDocument(
    Work& work, const GetDisclosuresDocument& request)
{
    work.trail().sought(request.memberId);
    const auto grant = work.permit(Content::accessLog);
    const auto person = members::personOf(work.sql, grant, request.memberId, dayOf(work.now));
    if (!person) refuseUnknown();
    const auto all = accounting(work, grant, request.memberId, request.view);
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(all.entries)});
    GetDisclosuresDocumentAnswer out;
    out.body = documentOf(person->givenName + ' ' + person->familyName, all.period, all.entries);
    return out;
}

DisclosuresOperations::CreateDisclosureAnswer DisclosuresOperations::createDisclosure(Work& work, const CreateDisclosure& request)
{
    const auto& asked = request.body;
    work.trail().sought(asked.memberId);
    mustBePrivacyOffice(work.caller());
    if (!work.gate.covers(work.permit(Content::accessLog), asked.memberId)) refuseUnknown();
    DisclosureStore store{work.sql};
    must(check(store.rules(dayOf(work.now)), asked, dayOf(work.now)));
    mustHaveRelease(store, asked);
    CreateDisclosureAnswer out;
    out.body = disclosureFrom(asked, work.newId(), work.now);
    store.insert(out.body);
    if (asked.suspension) {
        store.insert(out.body, work.newId(), *asked.suspension, work.now);
        out.body.suspendedUntil = asked.suspension->untilOn;
    }
    work.concerns(asked.memberId);
    out.location = "/v1/disclosures/" + out.body.id.text();
    return out;
}

DisclosuresOperations::ListDisclosureSuspensionsAnswer DisclosuresOperations::listDisclosureSuspensions(
    Work& work, const ListDisclosureSuspensions& request)
{
    mustBePrivacyOffice(work.caller());
    const std::string path = "/v1/disclosure-suspensions";
    const auto mark = path + '\n' + work.caller().identity();
    auto page = DisclosureStore{work.sql}.suspensions(
        work.permit(Content::accessLog), dayOf(work.now), pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListDisclosureSuspensionsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal(suspensionPosition(page.items.back()), mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    for (const auto& each : page.items)
        work.trail().saw({each.memberId});
    out.body.items = std::move(page.items);
    return out;
}

DisclosuresOperations::SuspendDisclosureAnswer DisclosuresOperations::suspendDisclosure(Work& work, const SuspendDisclosure& request)
{
    mustBePrivacyOffice(work.caller());
    DisclosureStore store{work.sql};
    auto disclosure = store.find(request.disclosureId);
    if (!disclosure) refuseUnknown();
    work.trail().sought(disclosure->memberId);
    must(check(store.rules(dayOf(work.now)), disclosure->basis, request.body, dayOf(work.now)));
    store.insert(*disclosure, work.newId(), request.body, work.now);
    work.concerns(disclosure->memberId);
    SuspendDisclosureAnswer out;
    out.body = std::move(*disclosure);
    out.body.suspendedUntil = request.body.untilOn;
    return out;
}

} // namespace careway::privacy
