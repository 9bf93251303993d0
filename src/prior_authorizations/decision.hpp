#pragma once

#include "core/error.hpp"
#include "models/authorization_decision.hpp"
#include "models/curtailment.hpp"
#include "models/prior_authorization.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is decided of a request, and by whom it may be.
namespace careway::prior_authorizations {

/// What db/reference/decision_reasons.csv says of a reason.
enum class Category { favorable, clinical, administrative };
using Reasons = std::map<std::string, Category, std::less<>>;

/// Who may decide what: a row of db/reference/decision_authorities.csv.
struct Authority {
    std::string subject; // as api::DecisionSubject spells it; empty: any that no other row names
    Category category{};
    std::string role;
    std::set<std::string, std::less<>> credentials; // of which one is needed; empty: none is
};

/// The rules of deciding that hold on a day.
struct DecisionRules {
    Reasons reasons;
    std::vector<Authority> authorities;
    std::map<std::string, std::int64_t, std::less<>> terms; // how long what lasts for its line of business: "curtailment-notice-days"
};

/// Who decides: somebody of the plan, or of a delegate who decides for it.
struct Decider {
    std::optional<Id> staffId;
    std::string role; // "medical-director"
    std::string credential; // "physician"; empty if they have none
    std::optional<std::string> delegate;
};

/// Whether a decision is less than what was asked: a smaller number, fewer days. Less is adverse (42 CFR 422.568(d), 438.400(b)(1),
/// 29 CFR 2560.503-1(m)(4)).
[[nodiscard]] bool lessThanAsked(const api::AuthorizationItem& item, const api::AuthorizedCourse& authorized);

/// The request with its items decided, or everything that is wrong with the decision: an item that is not there or was decided, an approval
/// that does not say how much and until when, one that is less than was asked and is not called so, a denial without reason, text or
/// criterion, somebody who may not decide it. When no item is pended any more it is decided.
[[nodiscard]] Result<api::PriorAuthorization> decided(api::PriorAuthorization authorization, const api::AuthorizationDecision& decision,
    const Decider& by, const DecisionRules& rules, std::string_view subject, Instant now);

/// The request with an approved course that ends sooner; `today` by the clocks of the plan. A stay that was approved is not reopened
/// (42 CFR 422.138(c)).
[[nodiscard]] Result<api::PriorAuthorization> curtailed(api::PriorAuthorization authorization, const api::Curtailment& cut,
    const Decider& by, const DecisionRules& rules, std::string_view subject, Date today, Instant now);

/// With what is pended approved as it was asked, for the plan's silence binds it (42 CFR 422.113(c)(2)(iii)).
[[nodiscard]] api::PriorAuthorization boundBySilence(api::PriorAuthorization authorization, Instant now);

/// The least of what its items came to, for the public figures; nothing while one is pended, or when all were withdrawn.
[[nodiscard]] std::optional<api::AuthorizationItemState> outcomeOf(const api::PriorAuthorization& authorization);

/// Whether one of its items was decided against the member.
[[nodiscard]] bool isAdverse(const api::PriorAuthorization& authorization);

} // namespace careway::prior_authorizations
