#include "tasks/task.hpp"

#include <gtest/gtest.h>

namespace careway::tasks {
namespace {

BusinessHours eightToFive()
{
    BusinessHours out;
    for (std::size_t day = 0; day < 5; ++day)
        out.days.at(day) = {std::chrono::hours(8), std::chrono::hours(17)};
    return out;
}

struct Due {
    const char *from, *zone;
    int minutes;
    const char* due;
};

// Business runs from eight to five by the clock of who lives there, on the days on which the clocks change too.
constexpr Due dues[]{
    {"2026-11-24T15:00:00Z", "America/Chicago", 60, "2026-11-24T16:00:00.000Z"},
    {"2026-11-24T22:30:00Z", "America/Chicago", 60, "2026-11-25T14:30:00.000Z"}, // half an hour before closing
    {"2026-11-25T03:00:00Z", "America/Chicago", 60, "2026-11-25T15:00:00.000Z"}, // in the night
    {"2026-11-27T22:00:00Z", "America/Chicago", 120, "2026-11-30T15:00:00.000Z"}, // Friday afternoon
    {"2026-11-28T15:00:00Z", "America/Chicago", 540, "2026-11-30T23:00:00.000Z"}, // Saturday: all of Monday
    {"2026-03-06T22:00:00Z", "America/New_York", 60, "2026-03-09T13:00:00.000Z"}, // over the leap forward: eight is twelve UTC
    {"2026-03-06T23:00:00Z", "America/Chicago", 60, "2026-03-09T14:00:00.000Z"},
    {"2026-03-07T01:00:00Z", "America/Los_Angeles", 60, "2026-03-09T16:00:00.000Z"},
    {"2026-10-30T21:00:00Z", "America/New_York", 60, "2026-11-02T14:00:00.000Z"}, // and back
    {"2026-10-30T22:00:00Z", "America/Chicago", 60, "2026-11-02T15:00:00.000Z"},
    {"2026-10-31T00:00:00Z", "America/Los_Angeles", 60, "2026-11-02T17:00:00.000Z"},
};

TEST(BusinessTime, WaitsForTheOpeningByTheMembersClock)
{
    for (const auto& each : dues)
        EXPECT_EQ(
            text(afterBusiness(parseInstant(each.from).value(), std::chrono::minutes(each.minutes), eightToFive(), each.zone)), each.due)
            << each.from << ' ' << each.zone;
}

TEST(BusinessTime, SimplyPassesWhereNobodyHasHours)
{
    const auto now = parseInstant("2026-11-28T15:00:00Z").value();
    EXPECT_EQ(afterBusiness(now, std::chrono::hours(3), {}, "America/Chicago"), now + std::chrono::hours(3));
}

TEST(ASafetyTask, IsDueTheSameDayByTheMembersClock)
{
    Kind kind;
    kind.urgency = api::TaskUrgency::safety;
    kind.due = std::chrono::hours(4);
    const auto due = [&](const char* now, const char* zone) { return text(dueAt(kind, eightToFive(), zone, parseInstant(now).value())); };
    EXPECT_EQ(due("2026-11-24T15:00:00Z", "America/Chicago"), "2026-11-24T19:00:00.000Z");
    EXPECT_EQ(due("2026-11-25T04:30:00Z", "America/Chicago"), "2026-11-25T06:00:00.000Z") << "at half past ten in the evening";
    EXPECT_EQ(due("2026-03-09T03:30:00Z", "America/New_York"), "2026-03-09T04:00:00.000Z") << "on the day of the leap";
}

TEST(ASafetyTask, IsCompletedByAClinicianAloneAndNeverCancelled)
{
    Kind kind;
    kind.urgency = api::TaskUrgency::safety;
    kind.credentials = {"registered-nurse", "physician"};
    const auto now = parseInstant("2026-11-24T15:00:00Z").value();
    api::Task task;
    task.state = api::TaskState::open;
    EXPECT_EQ(completed(task, kind, "health-coach", "x", {}, now).error().code, "tasks/needs-credential");
    EXPECT_EQ(completed(task, kind, "", "x", {}, now).error().kind, Error::Kind::forbidden);
    EXPECT_EQ(cancelled(task, kind, "x", {}, now).error().code, "tasks/not-to-cancel");
    const auto done = completed(task, kind, "registered-nurse", "Spoken with", {}, now);
    EXPECT_EQ(done->state, api::TaskState::done);
    EXPECT_EQ(completed(*done, kind, "registered-nurse", "x", {}, now).error().code, "tasks/not-open");
    EXPECT_EQ(handedTo(*done, Id{}, now).error().code, "tasks/not-open");
}

} // namespace
} // namespace careway::tasks
