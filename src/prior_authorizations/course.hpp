#pragma once

#include "decision_clocks/clock.hpp"
#include "models/prior_authorization.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

/// What the clocks of the law know of a request.
namespace careway::prior_authorizations {

/// What is decided about, as the law tells it apart: a drug by who pays for it.
[[nodiscard]] api::DecisionSubject subjectOf(const api::PriorAuthorization& authorization);

/// The public figures leave drugs out (42 CFR 422.122(c)).
[[nodiscard]] bool isDrug(const api::PriorAuthorization& authorization);

/// The clock of a request that was submitted; nothing where the law of its line of business has none. `received` by the clocks of the plan.
[[nodiscard]] std::optional<decision_clocks::Clock> clockOf(
    const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules, Date received);

[[nodiscard]] decision_clocks::Course courseOf(const api::PriorAuthorization& authorization);

/// Where it stands now, and for one that was decided where it stood then; nothing for a draft, one that was withdrawn, or without a clock.
[[nodiscard]] std::optional<api::ClockReading> readingOf(
    const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules, std::string_view zone, Instant now);

/// The right to appeal from now on, as the law of the line of business gives it, in these words.
[[nodiscard]] api::AppealRights rightsFor(const api::PriorAuthorization& authorization, std::span<const decision_clocks::Rule> rules,
    const std::string& words, std::string_view zone, Instant now);

/// With more time, if the law gives it to who asks.
[[nodiscard]] Result<api::PriorAuthorization> extended(api::PriorAuthorization authorization, api::ExtensionAsker asker,
    const std::string& reason, std::span<const decision_clocks::Rule> rules, std::string_view zone, Instant now);

} // namespace careway::prior_authorizations
