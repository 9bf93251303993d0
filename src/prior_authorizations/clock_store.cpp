#include "prior_authorizations/clock_store.hpp"

#include "decision_clocks/clock.hpp"
#include "decision_clocks/rules.hpp"
#include "members/profile.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/decision.hpp"
#include "prior_authorizations/notice.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"
#include "prior_authorizations/rule_store.hpp"
#include "tasks/to_do.hpp"

namespace careway::prior_authorizations {

namespace {

using api::BreachConsequence;

void give(sql::Session& session, const access::Caller& by, const Entry& entry, const std::string& kind, Instant now)
{
    const auto& of = entry.authorization;
    tasks::ToDo toDo{.kind = kind, .memberId = of.memberId, .labels = entry.protection.labels, .subjectId = of.id};
    if (of.holder && of.holder->until > now) toDo.assigneeId = of.holder->staffId;
    tasks::open(session, by, toDo, now);
}

// Silence was an approval: it is told and counted as one.
void bind(access::Gate& gate, sql::Session& session, const access::Caller& by, Entry& entry, Instant now)
{
    entry.authorization = boundBySilence(std::move(entry.authorization), now);
    PriorAuthorizationStore{session}.add(newId(now), entry, ItemState::approved, now);
    const auto cause = tell(session, by, entry, "approved", now);
    write(gate, session, entry, "approved", {{"asked", askedIn(entry.authorization)}, {"authorized", authorizedIn(entry.authorization)}},
        cause, now);
}

// It is still to be decided; the member need not wait for it.
void mayAppeal(access::Gate& gate, sql::Session& session, const access::Caller& by, Entry& entry,
    const std::vector<decision_clocks::Rule>& law, Instant now)
{
    auto& of = entry.authorization;
    const auto words = RuleStore{session}.groundsOn(dayOf(now)).at("appeal-rights").text;
    of.appealRights = rightsFor(of, law, words, members::planZone, now);
    touch(of, now);
    const auto cause = tell(session, by, entry, "late", now);
    const auto fileBy = of.appealRights->fileBy ? text(*of.appealRights->fileBy) : "-";
    write(gate, session, entry, "late", {{"asked", askedIn(of)}, {"fileBy", fileBy}}, cause, now);
    give(session, by, entry, "late-decision", now);
}

void lapse(access::Gate& gate, sql::Session& session, const access::Caller& by, Entry& entry, const std::vector<decision_clocks::Rule>& law,
    const api::ClockReading& reading, Instant now)
{
    const bool waits = open(entry.authorization.state);
    if (waits && reading.consequence == BreachConsequence::bindsThePlan) {
        tell(session, by, entry, "late", now);
        return bind(gate, session, by, entry, now);
    }
    if (waits && reading.consequence && *reading.consequence != BreachConsequence::none)
        return mayAppeal(gate, session, by, entry, law, now);
    tell(session, by, entry, "late", now);
    if (waits) give(session, by, entry, "late-decision", now);
}

} // namespace

bool tellOne(access::Gate& gate, sql::Session& session, const access::Caller& by, Instant now)
{
    PriorAuthorizationStore store{session};
    sql::Transaction transaction(session);
    auto entry = store.lockTold(now);
    if (!entry) return false;
    const auto law = decision_clocks::rules(session);
    const auto reading = readingOf(entry->authorization, law, members::planZone, now);
    if (reading && reading->state == api::ClockState::late) {
        lapse(gate, session, by, *entry, law, *reading, now);
    } else if (reading && reading->warnAt && *reading->warnAt <= now && open(entry->authorization.state)) {
        tell(session, by, *entry, "due-soon", now);
        give(session, by, *entry, "decide-soon", now);
    }
    const bool waits = open(entry->authorization.state);
    entry->looksAt = reading && waits ? decision_clocks::nextChange(*reading, now) : std::nullopt;
    entry->dueAt = reading && waits ? reading->dueAt : std::nullopt;
    store.update(*entry);
    transaction.commit();
    return true;
}

} // namespace careway::prior_authorizations
