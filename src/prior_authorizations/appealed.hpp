#pragma once

#include "access/policy.hpp"
#include "models/appeal_item_decision.hpp"
#include "models/decision_subject.hpp"
#include "models/prior_authorization.hpp"
#include "sql/session.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

/// What appeals need of the requests that they are about.
namespace careway::prior_authorizations {

struct Appealed {
    api::PriorAuthorization authorization; // without its clock
    access::Protection protection;
    api::DecisionSubject subject{};
};

/// A request that is no draft and that `seen` lets through (a condition on t); locked, it is kept from change by others until the end of
/// the transaction.
enum class Lock { no, yes };
[[nodiscard]] std::optional<Appealed> appealedOne(sql::Session& session, const std::string& seen, const Id& id, Lock lock);

/// Who decided on the appeal: somebody of the plan, or an independent reviewer.
struct AppealDecider {
    std::optional<Id> staffId;
    std::string role, reason; // the latter a code; empty for a reviewer who has codes of their own
    std::string text;
};

/// Carries out what was decided on an appeal, and counts it: what is overturned is authorized as it was asked, what is partly overturned as
/// it is said; a course that was cut goes on as far.
void overturn(sql::Session& session, Appealed& appealed, std::span<const api::AppealItemDecision> items, const AppealDecider& by,
    const api::DecisionUrgency urgency, bool extended, Instant now);

/// A course that was cut goes on as it was approved while the appeal is undecided; and ends on a day when it was decided against.
void prolong(sql::Session& session, Appealed& appealed, std::span<const std::int64_t> sequences, Instant now);
void endProlonged(sql::Session& session, Appealed& appealed, std::span<const std::int64_t> sequences, Date day, Instant now);

/// The codes of the reasons for what is less than was asked, on a day: all, or those that are clinical.
struct AdverseReasons {
    std::set<std::string, std::less<>> all, clinical;
};
[[nodiscard]] AdverseReasons adverseReasonsOn(sql::Session& session, Date day);

/// How long somebody holds a case who took it up.
[[nodiscard]] std::chrono::minutes caseHold(sql::Session& session, Date day);

} // namespace careway::prior_authorizations
