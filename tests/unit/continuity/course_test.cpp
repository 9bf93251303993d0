#include "continuity/course.hpp"

#include <gmock/gmock.h>

namespace careway::continuity {

namespace {

using access::Role;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

Date on(const char* day) { return parseDate(day).value(); }
const auto today = on("2026-11-24");
const Instant now = startOf(today);

access::Caller callerOf(Role role)
{
    access::Caller out;
    out.role = role;
    if (role == Role::provider) out.providerId = namedId("doctor");
    return out;
}

template <typename T> std::vector<std::string> codesOf(const Result<T>& result)
{
    std::vector<std::string> out;
    if (result) return out;
    for (const auto& each : result.error().violations)
        out.push_back(each.at + ' ' + each.code.substr(each.code.find('/') + 1));
    return out;
}

api::NewTreatmentCourse told()
{
    api::NewTreatmentCourse out;
    out.memberId = namedId("member");
    out.startedOn = on("2026-10-01");
    return out;
}

TEST(Courses, WhatIsWrongWithOneIsSaidAllAtOnce)
{
    EXPECT_TRUE(check(told(), callerOf(Role::provider), {}, today));
    auto wrong = told();
    wrong.providerId = namedId("another");
    wrong.kind = api::CourseKind::pregnancy;
    wrong.startedOn = on("2026-11-25");
    wrong.expectedEndOn = on("2026-11-24");
    wrong.codes = {{"nowhere", "1", ""}};
    EXPECT_THAT(codesOf(check(wrong, callerOf(Role::provider), {false, {0}}, today)),
        UnorderedElementsAre("/providerId not-oneself", "/providerId unknown-provider", "/startedOn future",
            "/expectedEndOn ends-before-start", "/pregnancy pregnancy-missing", "/codes/0 unknown-code"));
}

TEST(Courses, APregnancyIsDueWithinWhatOneLasts)
{
    auto asked = told();
    asked.kind = api::CourseKind::pregnancy;
    asked.pregnancy = api::Pregnancy{on("2027-04-10"), {}};
    EXPECT_TRUE(check(asked, callerOf(Role::careManager), {}, today));
    asked.pregnancy->dueOn = on("2026-09-30");
    EXPECT_THAT(codesOf(check(asked, callerOf(Role::careManager), {}, today)), ElementsAre("/pregnancy/dueOn not-due-then"));
    asked.pregnancy->dueOn = on("2027-08-08");
    asked.pregnancy->deliveredOn = on("2026-11-25");
    EXPECT_THAT(codesOf(check(asked, callerOf(Role::careManager), {}, today)),
        UnorderedElementsAre("/pregnancy/dueOn not-due-then", "/pregnancy/deliveredOn future"));
    asked.kind = api::CourseKind::ordinary;
    asked.pregnancy = api::Pregnancy{on("2027-04-10"), {}};
    EXPECT_THAT(codesOf(check(asked, callerOf(Role::careManager), {}, today)), ElementsAre("/pregnancy no-pregnancy"));
}

TEST(Courses, OneThatHasEndedSaysSinceWhenAndNotAhead)
{
    api::TreatmentCourse course;
    course.version = 1;
    course.startedOn = on("2026-10-01");
    api::TreatmentCoursePatch patch;
    patch.endedOn = on("2026-11-20");
    EXPECT_EQ(patched(course, patch, now)->version, 2);
    patch.endedOn = on("2026-11-25");
    patch.expectedEndOn = on("2026-09-30");
    patch.dueOn = on("2027-04-10");
    EXPECT_THAT(codesOf(patched(course, patch, now)),
        UnorderedElementsAre("/endedOn future", "/expectedEndOn ends-before-start", "/dueOn no-pregnancy"));
}

TEST(HonoredPlans, WereBegunBeforeTheMemberCame)
{
    api::NewHonoredPlan asked;
    asked.startedOn = on("2026-10-31");
    EXPECT_TRUE(check(asked, on("2026-11-01"), {}, today));
    asked.startedOn = on("2026-11-01");
    asked.orderedUntil = on("2026-10-01");
    EXPECT_THAT(codesOf(check(asked, on("2026-11-01"), {}, today)),
        UnorderedElementsAre("/startedOn started-after-enrollment", "/orderedUntil ends-before-start"));
    EXPECT_THAT(codesOf(check(asked, std::nullopt, {true, {1}}, today)),
        UnorderedElementsAre("/memberId not-covered", "/orderedUntil ends-before-start", "/codes/1 unknown-code"));
}

TEST(HonoredPlans, AreReplacedOnceAndNotAhead)
{
    api::HonoredPlan plan;
    plan.version = 1;
    plan.enrolledOn = on("2026-11-01");
    const auto done = replaced(plan, {on("2026-11-20")}, now);
    ASSERT_TRUE(done);
    EXPECT_EQ(replaced(*done, {on("2026-11-21")}, now).error().code, "continuity/replaced-already");
    EXPECT_THAT(codesOf(replaced(plan, {on("2026-11-25")}, now)), ElementsAre("/replacedOn future"));
    EXPECT_THAT(codesOf(replaced(plan, {on("2026-10-25")}, now)), ElementsAre("/replacedOn before-enrollment"));
}

TEST(Windows, AreElectedUntilTheirLastDayAndTwiceIsOnce)
{
    api::ContinuityWindow window;
    window.version = 1;
    window.endsOn = today;
    const auto done = elected(window, now);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->state, api::ContinuityWindowState::elected);
    EXPECT_EQ(elected(*done, now + std::chrono::hours(400)), *done);
    EXPECT_EQ(elected(window, now + std::chrono::hours(24)).error().code, "continuity/window-closed");
    window.state = api::ContinuityWindowState::lapsed;
    EXPECT_EQ(elected(window, now).error().code, "continuity/window-closed");
}

} // namespace

} // namespace careway::continuity
