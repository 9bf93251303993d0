#pragma once

#include "models/appeal_item_decision.hpp"
#include "models/prior_authorization.hpp"

#include <optional>
#include <span>

/// What becomes of a request by an appeal.
namespace careway::prior_authorizations {

/// With what is overturned authorized as it was asked, and what is partly overturned as it is said. `decision` is how it was decided.
[[nodiscard]] api::PriorAuthorization overturned(
    api::PriorAuthorization authorization, std::span<const api::AppealItemDecision> items, const api::ItemDecision& decision, Instant now);

/// With the courses of these items as they were approved before they were cut.
[[nodiscard]] api::PriorAuthorization prolonged(
    api::PriorAuthorization authorization, std::span<const std::int64_t> sequences, Instant now);
/// With those of them that were prolonged ended on a day.
[[nodiscard]] api::PriorAuthorization cutAgain(
    api::PriorAuthorization authorization, std::span<const std::int64_t> sequences, Date day, Instant now);

/// The best of what the items of an appeal came to: approved, or modified; nothing when all was upheld.
[[nodiscard]] std::optional<api::AuthorizationItemState> outcomeOf(std::span<const api::AppealItemDecision> items);

} // namespace careway::prior_authorizations
