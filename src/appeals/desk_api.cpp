#include "appeals/desk_api.hpp"

#include "access/witness.hpp"
#include "appeals/grievance.hpp"
#include "core/digest.hpp"
#include "core/findings.hpp"
#include "decision_clocks/rules.hpp"
#include "members/profile.hpp"
#include "members/roll.hpp"
#include "providers/directory.hpp"
#include "records/disclosure.hpp"

namespace careway::appeals {

namespace {

using access::Role;

bool isOwn(const access::Caller& caller, const Entry& entry)
{
    return std::visit([&](const auto& each) { return each.filedBy.partyId == caller.party(); }, entry.of);
}

void mustBeAtWork(const Work& work, const access::Sight& sight, const Entry& entry)
{
    if (isOwn(work.caller(), entry) || reviews(work.caller())) return;
    const auto path = sight.pathTo(entry.protection);
    if (!path || path->way->relation == access::Relation::emergency) refuseUnknown();
}

// Their own account, or whoever the plan knows them by.
api::Filer takenDown(Work& work, const Id& memberId, const api::NewFiler& named)
{
    api::Filer out{named.kind, memberId, named.representativeId, work.caller().staffId, {}};
    Findings wrong("appeals");
    switch (named.kind) {
    case api::FilerKind::member: break;
    case api::FilerKind::representative:
        wrong.want(named.representativeId && members::helperOf(work.sql, memberId, *named.representativeId, dayOf(work.now)),
            "/filedBy/representativeId", "unknown-representative", "is nobody who stands for the member today");
        if (named.representativeId) out.partyId = named.partyId.value_or(*named.representativeId);
        break;
    case api::FilerKind::provider:
        wrong.want(named.partyId && providers::known(work.sql, *named.partyId), "/filedBy/partyId", "unknown-provider",
            "is nobody of the directory");
        if (named.partyId) out.partyId = *named.partyId;
        break;
    }
    must(std::move(wrong).result("It cannot be filed so."));
    return out;
}

} // namespace

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "appeals/not-found", "There is no such thing."); }

bool reviews(const access::Caller& caller)
{
    return caller.staffId && (caller.role == Role::appeals || caller.role == Role::medicalDirector);
}

void mustReview(const access::Caller& caller)
{
    if (!reviews(caller)) refuse(Error::Kind::forbidden, "appeals/for-the-plan", "This is for those who decide on appeals for the plan.");
}

std::string seenInQueue(const Work& work)
{
    return access::seenByTeam(work.policy.under(work.caller().purposeOfUse()), access::Relation::utilizationReview, "t");
}

std::string seenBy(const Work& work, const access::Sight& sight)
{
    auto out = sight.predicate("t");
    if (reviews(work.caller())) out += " OR " + seenInQueue(work);
    if (work.caller().role == Role::provider || work.caller().role == Role::representative)
        out += " OR t.filer_id = X'" + hex(work.caller().party().bytes) + '\'';
    return '(' + out + ')';
}

Case Case::found(Work& work, api::DisputeKind kind, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), "dispute", id);
    auto entry = appeals::found(DisputeStore{work.sql}.find(seenBy(work, sight), kind, id));
    return {std::move(entry), sight};
}

Case Case::locked(Work& work, api::DisputeKind kind, const Id& id, std::string_view ifMatch)
{
    const auto sight = work.gate.sightOf(work.caller(), "dispute", id);
    auto entry = appeals::found(DisputeStore{work.sql}.lock(seenBy(work, sight), kind, id));
    mustBeAtWork(work, sight, entry);
    work.concerns(std::visit([](const auto& each) { return each.memberId; }, entry.of));
    if (!ifMatch.empty()) must(matches(ifMatch, std::visit([](const auto& each) { return each.version; }, entry.of)));
    return {std::move(entry), sight};
}

Acting acting(Work& work) { return {work.gate, work.sql, work.caller(), work.now}; }

prior_authorizations::Appealed requestOf(Work& work, const api::Appeal& appeal)
{
    return prior_authorizations::appealedOne(work.sql, "TRUE", appeal.priorAuthorizationId, prior_authorizations::Lock::yes).value();
}

api::Filer filerOf(Work& work, const Id& memberId, const std::optional<api::NewFiler>& named)
{
    const auto& caller = work.caller();
    if (reviews(caller)) {
        if (!named)
            throw Refusal(Error{Error::Kind::rule_broken, "appeals/rule-broken", "It cannot be filed so.",
                {{Violation::Place::body, "/filedBy", "appeals/no-filer", "must say for whom it is taken down"}}});
        return takenDown(work, memberId, *named);
    }
    if (named)
        throw Refusal(Error{Error::Kind::rule_broken, "appeals/rule-broken", "It cannot be filed so.",
            {{Violation::Place::body, "/filedBy", "appeals/filer-named", "is for those of the plan who take it down for somebody"}}});
    switch (caller.role) {
    case Role::member: return {api::FilerKind::member, memberId, {}, {}, {}};
    case Role::representative: return {api::FilerKind::representative, caller.party(), {}, {}, {}};
    case Role::provider: return {api::FilerKind::provider, caller.party(), {}, {}, {}};
    default:
        refuse(Error::Kind::forbidden, "appeals/not-theirs-to-file", "This is for the member, who stands for them, and who treats them.");
    }
}

std::vector<api::Appeal> shownAppeals(Work& work, const access::Sight& sight, std::vector<Entry> entries)
{
    const auto law = decision_clocks::rules(work.sql);
    access::Witness witness(sight);
    std::vector<api::Appeal> out;
    for (auto& each : entries) {
        auto& appeal = each.appeal();
        if (const auto path = witness.sawOrOwn(each.protection))
            appeal.disclosure = records::noticeFor(*path, each.protection, work.policy.redisclosure());
        appeal.clock = readingOf(appeal, law, members::planZone, work.now);
        if (!reviews(work.caller()) || (appeal.holder && appeal.holder->until <= work.now)) appeal.holder.reset();
        out.push_back(std::move(appeal));
    }
    witness.tell(work.trail());
    return out;
}

std::vector<api::Grievance> shownGrievances(Work& work, const access::Sight& sight, std::vector<Entry> entries)
{
    const auto law = decision_clocks::rules(work.sql);
    access::Witness witness(sight);
    std::vector<api::Grievance> out;
    for (auto& each : entries) {
        witness.sawOrOwn(each.protection);
        auto& grievance = each.grievance();
        grievance.clock = readingOf(grievance, law, members::planZone, work.now);
        out.push_back(std::move(grievance));
    }
    witness.tell(work.trail());
    return out;
}

} // namespace careway::appeals
