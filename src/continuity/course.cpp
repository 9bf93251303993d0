#include "continuity/course.hpp"

#include "core/findings.hpp"

namespace careway::continuity {

namespace {

using access::Role;

constexpr auto longestPregnancy = std::chrono::days(310); // from the first day that it can be known to the latest birth

template <typename T> void touch(T& thing, Instant now)
{
    ++thing.version;
    thing.updatedAt = now;
}

void wantCodes(Findings& found, const Known& known)
{
    for (const auto place : known.strangeCodes)
        found.want(false, "/codes/" + std::to_string(place), "unknown-code", "is no code of a system that is known");
}

void wantPregnancy(Findings& found, const api::Pregnancy& pregnancy, Date startedOn, Date today, const std::string& at)
{
    using std::chrono::sys_days;
    const auto length = sys_days(pregnancy.dueOn) - sys_days(startedOn);
    found.want(length >= std::chrono::days(0) && length <= longestPregnancy, at + "/dueOn", "not-due-then",
        "does not go together with when the course began");
    const auto& delivered = pregnancy.deliveredOn;
    found.want(!delivered || *delivered <= today, at + "/deliveredOn", "future", "must not lie ahead");
    found.want(!delivered || *delivered >= startedOn, at + "/deliveredOn", "ends-before-start", "must not lie before the course began");
}

} // namespace

bool tellsOfCourses(const access::Caller& caller) { return honorsPlans(caller) || (caller.role == Role::provider && caller.providerId); }

bool honorsPlans(const access::Caller& caller)
{
    return caller.role == Role::careManager || caller.role == Role::reviewer || caller.role == Role::medicalDirector
        || caller.role == Role::system;
}

api::CourseSource sourceOf(const access::Caller& caller)
{
    switch (caller.role) {
    case Role::provider: return api::CourseSource::provider;
    case Role::careManager: return api::CourseSource::careManager;
    case Role::system: return api::CourseSource::feed;
    default: return api::CourseSource::reviewer;
    }
}

Result<void> check(const api::NewTreatmentCourse& asked, const access::Caller& caller, const Known& known, Date today)
{
    Findings found("continuity");
    const bool oneself = caller.role != Role::provider || !asked.providerId || asked.providerId == caller.providerId;
    found.want(oneself, "/providerId", "not-oneself", "can only be the caller");
    found.want(known.provider, "/providerId", "unknown-provider", "is nobody of the directory");
    found.want(asked.startedOn <= today, "/startedOn", "future", "must not lie ahead");
    found.want(!asked.expectedEndOn || *asked.expectedEndOn >= asked.startedOn, "/expectedEndOn", "ends-before-start",
        "must not lie before the course began");
    const bool pregnancy = asked.kind == api::CourseKind::pregnancy;
    found.want(pregnancy == asked.pregnancy.has_value(), "/pregnancy", pregnancy ? "pregnancy-missing" : "no-pregnancy",
        pregnancy ? "must be given: when it is due" : "is for a course of that kind alone");
    if (asked.pregnancy) wantPregnancy(found, *asked.pregnancy, asked.startedOn, today, "/pregnancy");
    wantCodes(found, known);
    return std::move(found).result("The course of treatment cannot be taken down so.");
}

Result<api::TreatmentCourse> patched(api::TreatmentCourse course, const api::TreatmentCoursePatch& patch, Instant now)
{
    Findings found("continuity");
    const auto today = dayOf(now);
    if (patch.expectedEndOn) course.expectedEndOn = patch.expectedEndOn;
    if (patch.endedOn) course.endedOn = patch.endedOn;
    found.want(!patch.expectedEndOn || *patch.expectedEndOn >= course.startedOn, "/expectedEndOn", "ends-before-start",
        "must not lie before the course began");
    found.want(
        !patch.endedOn || *patch.endedOn >= course.startedOn, "/endedOn", "ends-before-start", "must not lie before the course began");
    found.want(!patch.endedOn || *patch.endedOn <= today, "/endedOn", "future", "must not lie ahead");
    found.want(course.pregnancy || (!patch.dueOn && !patch.deliveredOn), "/dueOn", "no-pregnancy", "is for a course of that kind alone");
    if (course.pregnancy) {
        if (patch.dueOn) course.pregnancy->dueOn = *patch.dueOn;
        if (patch.deliveredOn) course.pregnancy->deliveredOn = patch.deliveredOn;
        wantPregnancy(found, *course.pregnancy, course.startedOn, today, "");
    }
    if (auto good = std::move(found).result("The course of treatment cannot be changed so."); !good)
        return tl::unexpected(std::move(good.error()));
    touch(course, now);
    return course;
}

Result<void> check(const api::NewHonoredPlan& asked, const std::optional<Date>& enrolledOn, const Known& known, Date today)
{
    Findings found("continuity");
    found.want(enrolledOn.has_value(), "/memberId", "not-covered", "is nobody whom the plan covers today");
    found.want(!enrolledOn || asked.startedOn < *enrolledOn, "/startedOn", "started-after-enrollment",
        "must lie before the member came to the plan");
    found.want(asked.startedOn <= today, "/startedOn", "future", "must not lie ahead");
    found.want(!asked.orderedUntil || *asked.orderedUntil >= asked.startedOn, "/orderedUntil", "ends-before-start",
        "must not lie before it was begun");
    wantCodes(found, known);
    return std::move(found).result("The plan cannot be honored so.");
}

Result<api::HonoredPlan> replaced(api::HonoredPlan plan, const api::NewPlanOfCare& by, Instant now)
{
    if (plan.replacedOn)
        return fail(Error::Kind::conflict, "continuity/replaced-already", "A new plan of care stands in its place already.");
    Findings found("continuity");
    found.want(by.replacedOn <= dayOf(now), "/replacedOn", "future", "must not lie ahead");
    found.want(by.replacedOn >= plan.enrolledOn, "/replacedOn", "before-enrollment", "must not lie before the member came to the plan");
    if (auto good = std::move(found).result("It cannot be replaced so."); !good) return tl::unexpected(std::move(good.error()));
    plan.replacedOn = by.replacedOn;
    touch(plan, now);
    return plan;
}

Result<api::ContinuityWindow> elected(api::ContinuityWindow window, Instant now)
{
    if (window.state == api::ContinuityWindowState::elected) return window;
    if (window.state == api::ContinuityWindowState::lapsed || window.endsOn < dayOf(now))
        return fail(Error::Kind::conflict, "continuity/window-closed", "The window has closed: there is nothing left to go on with.");
    window.state = api::ContinuityWindowState::elected;
    window.electedAt = now;
    touch(window, now);
    return window;
}

} // namespace careway::continuity
