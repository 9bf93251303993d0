#pragma once

#include "core/error.hpp"
#include "decision_clocks/clock.hpp"
#include "models/appeal.hpp"
#include "models/appeal_decision.hpp"
#include "models/appeal_dismissal.hpp"
#include "models/expediting_decision.hpp"
#include "models/extension_question.hpp"
#include "models/new_appeal.hpp"
#include "models/new_external_decision.hpp"
#include "models/prior_authorization.hpp"

#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

/// An appeal against a decision, from its filing to the last word on it.
namespace careway::appeals {

using State = api::AppealState;
using Action = api::AppealAction;

/// What is legal from where it stands; what is not is refused with this list.
[[nodiscard]] std::vector<Action> actionsFrom(const api::Appeal& appeal);
[[nodiscard]] Result<void> mayBeDone(const api::Appeal& appeal, Action action);

/// Whether it waits for an answer of the plan.
[[nodiscard]] bool waits(const api::Appeal& appeal);

/// Who may file, and with what: a row of db/reference/appeal_filers.csv.
struct FilerRule {
    bool consent = false; // of the member, in writing
    bool alongside = false; // an independent review beside the appeal to the plan, not after it
};

/// What is known of a filing beside what it says.
struct Filing {
    api::Filer filer;
    api::DecisionSubject subject{};
    std::optional<FilerRule> filerRule; // nothing: it is not theirs to file
    std::vector<api::Appeal> before; // those of the same request
    std::span<const decision_clocks::Rule> law;
    std::string_view zone; // of the plan
};

/// Filed and received, or everything that is wrong with it: items that were not decided against the member, somebody whose it is not to
/// file, a consent or an appeal to the plan that is to come before, benefits that cannot go on, too late without a good cause. Of a request
/// that was not decided in time what is pended may be appealed.
[[nodiscard]] Result<api::Appeal> filed(
    const api::NewAppeal& asked, const api::PriorAuthorization& authorization, const Filing& filing, const Id& id, Instant now);

/// Where it stands by the law: before the plan, or where it was sent on to; nothing where the law has no clock, and when it was dismissed
/// or withdrawn.
[[nodiscard]] std::optional<api::ClockReading> readingOf(
    const api::Appeal& appeal, std::span<const decision_clocks::Rule> law, std::string_view zone, Instant now);
/// The rule that it is decided by.
[[nodiscard]] const decision_clocks::Rule* ruleOf(
    const api::Appeal& appeal, std::span<const decision_clocks::Rule> law, std::string_view zone);

[[nodiscard]] Result<api::Appeal> claimed(api::Appeal appeal, const Id& staffId, Instant until, Instant now);
/// `granted`: a professional's word, which is granted at once (42 CFR 422.584(c)(2)(ii), 438.410(a)); else the plan decides.
[[nodiscard]] Result<api::Appeal> expeditingAsked(
    api::Appeal appeal, api::AuthorizationAsker by, const std::string& reason, bool granted, Instant now);
[[nodiscard]] Result<api::Appeal> expeditingDecided(api::Appeal appeal, const api::ExpeditingDecision& decision, Instant now);
[[nodiscard]] Result<api::Appeal> extended(api::Appeal appeal, const api::ExtensionQuestion& question,
    std::span<const decision_clocks::Rule> law, std::string_view zone, Instant now);

/// Who decides.
struct Decider {
    Id staffId;
    std::string role, credential; // the latter empty if they have none
};
/// Decided, every item of it at once. `known`: the codes of reasons for what stays less than was asked; of those in `clinical` the
/// criterion must be named.
[[nodiscard]] Result<api::Appeal> decided(api::Appeal appeal, const api::AppealDecision& decision, const Decider& by,
    const std::set<std::string, std::less<>>& known, const std::set<std::string, std::less<>>& clinical, Instant now);

[[nodiscard]] Result<api::Appeal> dismissed(api::Appeal appeal, const api::AppealDismissal& dismissal, Instant now);
/// Withdrawn twice is withdrawn once.
[[nodiscard]] Result<api::Appeal> withdrawn(api::Appeal appeal, Instant now);

/// Sent on to the independent reviewer, as the law of the line of business has it.
[[nodiscard]] api::Appeal forwarded(api::Appeal appeal, api::ForwardingReason because, Instant forwardBy, Instant now);
[[nodiscard]] Result<api::Appeal> externallyDecided(api::Appeal appeal, const api::NewExternalDecision& decision, Instant now);

} // namespace careway::appeals
