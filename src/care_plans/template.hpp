#pragma once

#include "core/error.hpp"
#include "core/id.hpp"
#include "models/care_plan.hpp"
#include "models/care_plan_template.hpp"

#include <functional>

/// What care plans of a program begin with.
namespace careway::care_plans {

/// New ids, as they are needed.
using Ids = std::function<Id()>;

/// What its shape alone does not say: codes that stand once and are there, days in their order.
[[nodiscard]] Result<void> check(const api::CarePlanTemplate& from);

/// Puts into a new plan what the template says; the days of its goals count from today.
void fill(api::CarePlan& plan, const api::CarePlanTemplate& from, Date today, const Ids& newId);

} // namespace careway::care_plans
