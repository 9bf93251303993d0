#include "prior_authorizations/desk_api.hpp"

#include "access/witness.hpp"
#include "core/digest.hpp"
#include "core/version.hpp"
#include "core/zone.hpp"
#include "decision_clocks/clock.hpp"
#include "decision_clocks/rules.hpp"
#include "json/column.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/notice.hpp"
#include "prior_authorizations/rule_store.hpp"
#include "records/disclosure.hpp"

namespace careway::prior_authorizations {

namespace {

using access::Role;

void mustBeAtWork(const Work& work, const access::Sight& sight, const Entry& entry)
{
    if (!mayAct(work.caller(), sight, entry.authorization.requesterId, entry.protection)) refuseUnknown();
}

// Only who reviews is told who holds it.
void reveal(const Work& work, api::PriorAuthorization& authorization)
{
    if (!reviews(work.caller()) || (authorization.holder && authorization.holder->until <= work.now)) authorization.holder.reset();
}

} // namespace

void giveRights(Work& work, api::PriorAuthorization& authorization, const std::vector<decision_clocks::Rule>& law)
{
    const auto words = RuleStore{work.sql}.groundsOn(dayOf(work.now)).at("appeal-rights").text;
    authorization.appealRights = rightsFor(authorization, law, words, members::planZone, work.now);
}

namespace {

letters::Fields decisionFields(const api::PriorAuthorization& authorization)
{
    letters::Fields out{{"asked", askedIn(authorization)}, {"authorized", authorizedIn(authorization)}};
    if (!isAdverse(authorization)) return out;
    out["reasons"] = reasonsIn(authorization);
    out["fileBy"] = authorization.appealRights && authorization.appealRights->fileBy ? text(*authorization.appealRights->fileBy) : "-";
    return out;
}

} // namespace

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "prior-authorizations/not-found", "There is no such thing."); }

void mustReview(const access::Caller& caller)
{
    if (!reviews(caller))
        refuse(Error::Kind::forbidden, "prior-authorizations/for-reviewers", "This is for those who review for the plan.");
}

bool isOwn(const access::Caller& caller, const api::PriorAuthorization& authorization) { return isOwn(caller, authorization.requesterId); }

std::string seenInQueue(const Work& work) { return seenInQueue(work.policy, work.caller()); }

std::string seenBy(const Work& work, const access::Sight& sight) { return seenBy(work.policy, work.caller(), sight); }

Case Case::found(Work& work, const Id& id)
{
    const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", id);
    auto entry = prior_authorizations::found(PriorAuthorizationStore{work.sql}.find(seenBy(work, sight), id));
    return {std::move(entry), sight};
}

Case Case::locked(Work& work, const Id& id, std::string_view ifMatch)
{
    const auto sight = work.gate.sightOf(work.caller(), "prior_authorization", id);
    auto entry = prior_authorizations::found(PriorAuthorizationStore{work.sql}.lock(seenBy(work, sight), id));
    mustBeAtWork(work, sight, entry);
    work.concerns(entry.authorization.memberId);
    if (!ifMatch.empty()) must(matches(ifMatch, entry.authorization.version));
    return {std::move(entry), sight};
}

std::vector<api::PriorAuthorization> shown(Work& work, const access::Sight& sight, std::vector<Entry> entries)
{
    const auto law = decision_clocks::rules(work.sql);
    access::Witness witness(sight);
    std::vector<api::PriorAuthorization> out;
    for (auto& each : entries) {
        auto& authorization = each.authorization;
        if (const auto path = witness.sawOrOwn(each.protection))
            authorization.disclosure = records::noticeFor(*path, each.protection, work.policy.redisclosure());
        authorization.clock = readingOf(authorization, law, members::planZone, work.now);
        reveal(work, authorization);
        out.push_back(std::move(authorization));
    }
    witness.tell(work.trail());
    return out;
}

void keep(Work& work, Entry& entry, const std::vector<decision_clocks::Rule>& law)
{
    const auto reading = readingOf(entry.authorization, law, members::planZone, work.now);
    const bool waits = open(entry.authorization.state);
    entry.dueAt = reading && waits ? reading->dueAt : std::nullopt;
    const bool toTell = entry.looksAt && *entry.looksAt <= work.now; // what the clock has still to say it says
    if (!toTell) entry.looksAt = reading && waits ? decision_clocks::nextChange(*reading, work.now) : std::nullopt;
    PriorAuthorizationStore{work.sql}.update(entry);
}

DecisionRules rulesFor(Work& work, const api::PriorAuthorization& authorization)
{
    return RuleStore{work.sql}.decisionRulesOn(dayOf(work.now), json::toColumn(authorization.lineOfBusiness).value_or(""));
}

void conclude(Work& work, Entry& entry, const std::vector<decision_clocks::Rule>& law)
{
    auto& authorization = entry.authorization;
    const bool adverse = isAdverse(authorization);
    if (adverse && !authorization.appealRights) giveRights(work, authorization, law);
    if (authorization.state == State::decided) {
        authorization.holder.reset();
        if (const auto outcome = outcomeOf(authorization)) PriorAuthorizationStore{work.sql}.add(work.newId(), entry, *outcome, work.now);
    }
    const auto cause = tell(work.sql, work.caller(), entry, adverse ? "decided-otherwise" : "approved", work.now);
    if (adverse) return writeAdverse(work, entry, cause);
    write(work.gate, work.sql, entry, "approved", decisionFields(authorization), cause, work.now);
}

void writeAdverse(Work& work, const Entry& entry, const Id& causeId)
{
    write(work.gate, work.sql, entry, "adverse", decisionFields(entry.authorization), causeId, work.now);
}

} // namespace careway::prior_authorizations
