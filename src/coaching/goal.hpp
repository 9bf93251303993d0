#pragma once

#include "coaching/setting.hpp"
#include "core/error.hpp"
#include "models/coaching_goal.hpp"
#include "models/coaching_goal_closing.hpp"
#include "models/new_coaching_goal.hpp"

namespace careway::coaching {

/// A goal of coaching lies ahead, and is closed once: met, not met, or dropped.
[[nodiscard]] Result<api::CoachingGoal> goalFrom(
    const api::NewCoachingGoal& asked, const Setting& of, const access::Caller& by, const Id& id, Instant now);
[[nodiscard]] Result<api::CoachingGoal> closed(api::CoachingGoal goal, const api::CoachingGoalClosing& closing, Instant now);

} // namespace careway::coaching
