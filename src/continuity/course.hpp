#pragma once

#include "access/caller.hpp"
#include "access/policy.hpp"
#include "core/error.hpp"
#include "models/continuity_window.hpp"
#include "models/honored_plan.hpp"
#include "models/new_honored_plan.hpp"
#include "models/new_plan_of_care.hpp"
#include "models/new_treatment_course.hpp"
#include "models/treatment_course.hpp"
#include "models/treatment_course_patch.hpp"
#include "records/protection.hpp"

#include <optional>
#include <string>
#include <vector>

/// Courses of treatment that are going on, and plans honored from an earlier payer: what people tell of them.
namespace careway::continuity {

/// Whether the caller tells of courses of treatment; of plans from before, and that they are honored.
[[nodiscard]] bool tellsOfCourses(const access::Caller& caller);
[[nodiscard]] bool honorsPlans(const access::Caller& caller);
/// Who tells, as a course says it.
[[nodiscard]] api::CourseSource sourceOf(const access::Caller& caller);

/// What was found out of what somebody told: what the directory and the lists of codes know.
struct Known {
    bool provider = true; // it is in the directory, or nobody was named
    std::vector<std::size_t> strangeCodes; // places among the codes whose system there is not
};

[[nodiscard]] Result<void> check(const api::NewTreatmentCourse& asked, const access::Caller& caller, const Known& known, Date today);
[[nodiscard]] Result<api::TreatmentCourse> patched(api::TreatmentCourse course, const api::TreatmentCoursePatch& patch, Instant now);

/// `enrolledOn` is when the member came to the plan; nothing when nothing covers them.
[[nodiscard]] Result<void> check(const api::NewHonoredPlan& asked, const std::optional<Date>& enrolledOn, const Known& known, Date today);
[[nodiscard]] Result<api::HonoredPlan> replaced(api::HonoredPlan plan, const api::NewPlanOfCare& by, Instant now);

/// Asked for by the member, who may do so until its last day. Done twice it stays as it is.
[[nodiscard]] Result<api::ContinuityWindow> elected(api::ContinuityWindow window, Instant now);

/// How one of these is protected.
template <typename T> [[nodiscard]] access::Protection protectionOf(const T& thing)
{
    return records::protectionOf(thing.labels, thing.sourceProgram, thing.basis);
}

} // namespace careway::continuity
