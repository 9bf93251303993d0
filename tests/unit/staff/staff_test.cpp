#include "staff/staff.hpp"

#include <gtest/gtest.h>

namespace careway::staff {

namespace {

const auto now = parseInstant("2026-11-24T15:00:00Z").value();

std::vector<std::string> codesOf(const Result<void>& result)
{
    std::vector<std::string> out;
    if (!result)
        for (const auto& each : result.error().violations)
            out.push_back(each.at + ' ' + each.code);
    return out;
}

using Found = std::vector<std::string>;

api::Duty onCall(std::chrono::hours from, std::chrono::hours to)
{
    api::NewDuty asked;
    asked.team = "nights";
    asked.staffId = namedId("nurse");
    asked.startsAt = now + from;
    asked.endsAt = now + to;
    return dutyFrom(asked, namedId("duty"), now);
}

constexpr Named everybody{true, true, true, false};
using std::chrono::hours;

TEST(Staff, ATeamServesProgramsThatThereAreInAZoneThatThereIs)
{
    const auto team = teamFrom({"nights", "Nights", "America/Chicago", std::vector<std::string>{"sleep", "stress"}}, now);
    EXPECT_EQ(codesOf(check(team, {"sleep", "stress"})), Found{});
    EXPECT_EQ(codesOf(check(team, {"sleep"})), (Found{"/programs/1 staff/unknown-program"}));
    api::TeamPatch patch;
    patch.zone = {true, "Mars/Olympus"};
    const auto after = patched(team, patch, now);
    EXPECT_EQ(after.version, 2);
    EXPECT_EQ(codesOf(check(after, {"sleep", "stress"})), (Found{"/zone staff/unknown-zone"}));
}

TEST(Staff, SomebodyBelongsToTeamsThatThereAre)
{
    const auto member = memberFrom({namedId("nurse"), "Nora", "registered-nurse", std::vector<std::string>{"days", "nights"}}, now);
    EXPECT_TRUE(member.active);
    EXPECT_EQ(codesOf(check(member, {"nights"}, {})), (Found{"/teams/0 staff/unknown-team"}));
    api::StaffMemberPatch patch;
    patch.credential = {true, std::nullopt};
    patch.active = false;
    const auto after = patched(member, patch, now);
    EXPECT_FALSE(after.credential);
    EXPECT_FALSE(after.active);
    EXPECT_EQ(after.name, "Nora");
}

TEST(Staff, ADutyIsOnCallOrCoverForSomebodyElseAndEndsAfterItBegins)
{
    EXPECT_EQ(codesOf(check(onCall(hours(0), hours(8)), everybody, now)), Found{});
    EXPECT_EQ(codesOf(check(onCall(hours(8), hours(8)), everybody, now)), (Found{"/endsAt staff/end-before-start"}));
    EXPECT_EQ(codesOf(check(onCall(hours(-8), hours(0)), everybody, now)), (Found{"/endsAt staff/past"}));
    EXPECT_EQ(codesOf(check(onCall(hours(0), hours(8)), {false, false, false, true}, now)),
        (Found{"/team staff/unknown-team", "/staffId staff/unknown-staff", "/startsAt staff/overlapping"}));
    auto both = onCall(hours(0), hours(8));
    both.forStaffId = namedId("coach");
    EXPECT_EQ(codesOf(check(both, everybody, now)), (Found{"/team staff/one-purpose"}));
    both.team.reset();
    EXPECT_EQ(codesOf(check(both, everybody, now)), Found{});
    EXPECT_EQ(codesOf(check(both, {true, false, true, false}, now)), (Found{"/forStaffId staff/unknown-staff"}));
    both.forStaffId = both.staffId;
    EXPECT_EQ(codesOf(check(both, everybody, now)), (Found{"/forStaffId staff/covers-themselves"}));
    both.forStaffId.reset();
    EXPECT_EQ(codesOf(check(both, everybody, now)), (Found{"/team staff/one-purpose"}));
}

TEST(Staff, ADutyEndsEarlierAndNotLaterThanItWasGivenFor)
{
    const auto duty = onCall(hours(-4), hours(4));
    EXPECT_EQ(ended(duty, {now}, now).value().endsAt, now);
    EXPECT_EQ(ended(duty, {now - hours(1)}, now).error().violations.at(0).code, "staff/past");
    EXPECT_EQ(ended(duty, {now + hours(5)}, now).error().violations.at(0).code, "staff/longer");
    EXPECT_EQ(ended(onCall(hours(-4), hours(0)), {now}, now).error().code, "staff/over");
    const auto never = ended(onCall(hours(2), hours(4)), {now}, now).value();
    EXPECT_EQ(never.startsAt, never.endsAt);
}

} // namespace

} // namespace careway::staff
