#pragma once

#include "access/caller.hpp"
#include "core/error.hpp"
#include "models/care_plan_author.hpp"
#include "models/new_care_plan_speaker.hpp"

#include <optional>

/// Whose word stands in a care plan.
namespace careway::care_plans {

/// Whether the caller drafts, changes, proposes, takes over and closes plans.
[[nodiscard]] bool keepsPlans(const access::Caller& caller);

/// Whose word a caller brings: their own, or, for staff alone, that of somebody whom they heard; then it says who wrote it down.
[[nodiscard]] Result<api::CarePlanAuthor> authorOf(const access::Caller& caller, const std::optional<api::NewCarePlanSpeaker>& onBehalfOf);

} // namespace careway::care_plans
