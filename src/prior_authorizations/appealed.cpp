#include "prior_authorizations/appealed.hpp"

#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "prior_authorizations/overturn.hpp"
#include "prior_authorizations/prior_authorization_store.hpp"
#include "prior_authorizations/rule_store.hpp"

namespace careway::prior_authorizations {

namespace {

// The clock of one that an appeal decided has nothing more to tell.
void keep(sql::Session& session, const Appealed& appealed)
{
    PriorAuthorizationStore store{session};
    auto entry = store.lock("TRUE", appealed.authorization.id).value();
    entry.authorization = appealed.authorization;
    if (!open(entry.authorization.state)) {
        entry.dueAt.reset();
        entry.looksAt.reset();
    }
    store.update(entry);
}

} // namespace

std::optional<Appealed> appealedOne(sql::Session& session, const std::string& seen, const Id& id, Lock lock)
{
    PriorAuthorizationStore store{session};
    const auto where = "t.state <> 'draft' AND " + seen;
    auto entry = lock == Lock::yes ? store.lock(where, id) : store.find(where, id);
    if (!entry) return std::nullopt;
    const auto subject = subjectOf(entry->authorization);
    return Appealed{std::move(entry->authorization), entry->protection, subject};
}

void overturn(sql::Session& session, Appealed& appealed, std::span<const api::AppealItemDecision> items, const AppealDecider& by,
    const api::DecisionUrgency urgency, bool extended, Instant now)
{
    const auto outcome = outcomeOf(items);
    if (outcome) {
        api::ItemDecision decision;
        decision.decidedAt = now;
        decision.decidedBy = by.staffId;
        decision.role = by.role;
        if (!by.reason.empty()) decision.reason = api::DecisionReason{by.reason, by.text};
        appealed.authorization = overturned(std::move(appealed.authorization), items, decision, now);
        keep(session, appealed);
    }
    PriorAuthorizationStore{session}.addAppeal(
        newId(now), appealed.authorization, outcome.value_or(ItemState::denied), urgency, extended, now);
}

void prolong(sql::Session& session, Appealed& appealed, std::span<const std::int64_t> sequences, Instant now)
{
    appealed.authorization = prolonged(std::move(appealed.authorization), sequences, now);
    keep(session, appealed);
}

void endProlonged(sql::Session& session, Appealed& appealed, std::span<const std::int64_t> sequences, Date day, Instant now)
{
    appealed.authorization = cutAgain(std::move(appealed.authorization), sequences, day, now);
    keep(session, appealed);
}

AdverseReasons adverseReasonsOn(sql::Session& session, Date day)
{
    AdverseReasons out;
    for (const auto& [code, category] : RuleStore{session}.decisionRulesOn(day, "").reasons) {
        out.all.insert(code);
        if (category == Category::clinical) out.clinical.insert(code);
    }
    return out;
}

std::chrono::minutes caseHold(sql::Session& session, Date day)
{
    return std::chrono::minutes(RuleStore{session}.decisionRulesOn(day, "").terms.at("case-hold-minutes"));
}

} // namespace careway::prior_authorizations
