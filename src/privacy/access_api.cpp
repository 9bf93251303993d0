#include "privacy/access_api.hpp"

#include "access/explain.hpp"
#include "access/relationship_store.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "members/roll.hpp"
#include "privacy/access_log_store.hpp"
#include "privacy/emergency.hpp"
#include "privacy/emergency_store.hpp"
#include "records/protection.hpp"
#include "work/work.hpp"

namespace careway::privacy {

namespace {

using access::Content;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "access/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

void mustBePrivacyOffice(const access::Caller& caller)
{
    if (!access::isPrivacyOffice(caller)) refuse(Error::Kind::forbidden, "access/for-privacy", "Only the privacy office may do this.");
}

access::Caller callerFrom(const api::AskedCaller& asked, const std::optional<std::string>& purpose)
{
    access::Caller out;
    out.role = access::roleNamed(json::toColumn(asked.role)).value();
    out.memberId = asked.memberId;
    out.providerId = asked.providerId;
    out.staffId = asked.partyId ? asked.partyId : asked.staffId; // a person without an id of their own is named by their party
    out.groupId = asked.groupId;
    out.purpose = purpose.value_or("");
    return out;
}

// Who is not known by their role alone must be named, else nobody is asked about.
void mustBeNamed(const api::AskedCaller& asked, const access::Caller& caller)
{
    const bool named = asked.memberId || asked.providerId || asked.staffId || asked.groupId || asked.partyId;
    if (named || access::Policy::impliedBy(caller)) return;
    throw Refusal(Error{Error::Kind::rule_broken, "access/nobody-asked-about", "It must be said who the caller is.",
        {{Violation::Place::body, "/caller", "access/not-named", "must have the id by which relationships name them"}}});
}

api::AccessStep shown(const access::Step& step)
{
    return {step.relation, step.relationshipId, std::string(nameOf(step.content)), step.label, step.needs, step.met, step.releaseId,
        step.citation, step.restrictionId};
}

template <typename Answer> Answer answered(const api::EmergencyAccess& emergency)
{
    Answer out;
    out.eTag = etagOf(emergency.version);
    out.body = emergency;
    return out;
}

Id memberOf(Work& work, const api::NewEmergencyAccess& asked)
{
    if (!asked.memberId) return found(members::identified(work.sql, *asked.memberNumber, *asked.birthDate));
    work.trail().sought(*asked.memberId);
    return found(work.gate.standing(work.caller(), *asked.memberId).memberId);
}

} // namespace

AccessOperations::ExplainAccessAnswer AccessOperations::explainAccess(Work& work, const ExplainAccess& request)
{
    const auto& asked = request.body;
    work.trail().sought(asked.memberId);
    mustBePrivacyOffice(work.caller());
    const auto caller = callerFrom(asked.caller, asked.purpose);
    mustBeNamed(asked.caller, caller);
    const auto standing = work.gate.standing(caller, asked.memberId);
    if (!standing.memberId) refuseUnknown();
    std::optional<access::Protection> record;
    if (asked.recordId) record = found(records::protectionOf(work.sql, asked.memberId, *asked.recordId));
    const auto decision = access::explain(work.policy, caller, standing, record);
    work.trail().saw({asked.memberId});
    ExplainAccessAnswer out;
    out.body.allowed = decision.allowed;
    out.body.memberId = asked.memberId;
    out.body.recordId = asked.recordId;
    for (const auto& each : decision.steps)
        out.body.steps.push_back(shown(each));
    return out;
}

AccessOperations::ListAccessLogAnswer AccessOperations::listAccessLog(Work& work, const ListAccessLog& request)
{
    work.trail().sought(request.memberId);
    const AccessLogStore::Reader reader{
        work.permit(Content::accessLog), work.permit(Content::accessLog, access::Needs::party), work.caller().party()};
    if (!work.gate.covers(reader.whole, request.memberId) && !work.gate.covers(reader.own, request.memberId)) refuseUnknown();
    const auto path = "/v1/members/" + request.memberId.text() + "/access-log";
    const auto mark = path + '\n' + work.caller().identity();
    const auto page = AccessLogStore{work.sql}.list(
        reader, request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark), dayOf(work.now));
    ListAccessLogAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().position, page.items.back().id}}, mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    for (const auto& each : page.items)
        out.body.items.push_back(each.shown);
    return out;
}

AccessOperations::ListEmergencyAccessesAnswer AccessOperations::listEmergencyAccesses(Work& work, const ListEmergencyAccesses& request)
{
    mustBePrivacyOffice(work.caller());
    Query query;
    if (request.state) query.emplace_back("state", json::toColumn(*request.state));
    const auto mark = "/v1/emergency-accesses\n" + queryText(query) + '\n' + work.caller().identity();
    const auto page = EmergencyStore{work.sql}.list(request.state, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListEmergencyAccessesAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        query.emplace_back("limit", std::to_string(request.limit));
        out.link = nextLink("/v1/emergency-accesses", std::move(query), *out.body.nextCursor);
    }
    for (const auto& each : page.items)
        work.trail().saw({each.memberId});
    out.body.items = page.items;
    return out;
}

AccessOperations::OpenEmergencyAccessAnswer AccessOperations::openEmergencyAccess(Work& work, const OpenEmergencyAccess& request)
{
    must(mayOpen(work.caller(), work.policy));
    must(check(request.body));
    const auto memberId = memberOf(work, request.body);
    const auto party = work.caller().party();
    members::oneAtATime(work.sql, memberId); // else twins would each find none open, and open one
    EmergencyStore store{work.sql};
    auto emergency = store.open(memberId, party, work.now);
    if (!emergency) {
        emergency = emergencyFrom(request.body, memberId, work.newId(), party, work.policy, work.now);
        store.insert(*emergency);
        access::RelationshipStore{work.sql}.insert(relationshipOf(*emergency));
    }
    work.concerns(memberId);
    auto out = answered<OpenEmergencyAccessAnswer>(*emergency);
    out.location = "/v1/emergency-accesses/" + emergency->id.text();
    return out;
}

AccessOperations::ReviewEmergencyAccessAnswer AccessOperations::reviewEmergencyAccess(Work& work, const ReviewEmergencyAccess& request)
{
    mustBePrivacyOffice(work.caller());
    EmergencyStore store{work.sql};
    const auto before = found(store.lock(request.emergencyAccessId));
    const auto after = must(reviewed(before, request.body, work.now));
    store.update(after);
    work.concerns(after.memberId);
    return answered<ReviewEmergencyAccessAnswer>(after);
}

} // namespace careway::privacy
