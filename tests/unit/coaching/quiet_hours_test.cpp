#include "coaching/quiet_hours.hpp"

#include "core/zone.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <vector>

namespace careway::coaching {

namespace {

constexpr auto newYork = "America/New_York", chicago = "America/Chicago", losAngeles = "America/Los_Angeles", phoenix = "America/Phoenix";

Instant at(std::string_view text) { return parseInstant(text).value(); }

const api::QuietHours overNight{"21:00", "08:00"}, inTheSmallHours{"01:15", "02:30"}, atNoon{"12:00", "13:00"};

struct Row {
    const char* why;
    const char* zone;
    api::QuietHours hours;
    const char* asked; // UTC
    int minutes;
    const char* next; // UTC
};

void expectAll(std::span<const Row> rows)
{
    for (const auto& row : rows) {
        SCOPED_TRACE(std::string(row.why) + ", " + row.zone + ", " + row.asked);
        const auto next = nextCallTime({&row.hours, 1}, row.zone, at(row.asked), std::chrono::minutes(row.minutes));
        ASSERT_TRUE(next);
        EXPECT_EQ(text(*next), text(at(row.next)));
    }
}

TEST(QuietHours, AreTheMembersOwnByTheirOwnClock)
{
    expectAll(std::array{
        Row{"ten in the morning", newYork, overNight, "2026-01-12T15:00:00Z", 30, "2026-01-12T15:00:00Z"},
        Row{"the same moment is seven in Los Angeles", losAngeles, overNight, "2026-01-12T15:00:00Z", 30, "2026-01-12T16:00:00Z"},
        Row{"at their end one may call", newYork, overNight, "2026-01-12T13:00:00Z", 30, "2026-01-12T13:00:00Z"},
        Row{"a minute before it not yet", newYork, overNight, "2026-01-12T12:59:00Z", 30, "2026-01-12T13:00:00Z"},
        Row{"a call ends as they begin", newYork, overNight, "2026-01-13T01:30:00Z", 30, "2026-01-13T01:30:00Z"},
        Row{"one a minute longer reaches into them", newYork, overNight, "2026-01-13T01:30:00Z", 31, "2026-01-13T13:00:00Z"},
        Row{"within one day", chicago, atNoon, "2026-01-12T17:45:00Z", 30, "2026-01-12T19:00:00Z"},
        Row{"a call that would end as noon begins", chicago, atNoon, "2026-01-12T17:30:00Z", 30, "2026-01-12T17:30:00Z"},
    });
    EXPECT_EQ(nextCallTime({}, newYork, at("2026-01-12T08:00:00Z"), std::chrono::minutes(30)), at("2026-01-12T08:00:00Z"));
}

// 8 March 2026: at two the clocks show three.
TEST(QuietHours, OverTheNightOnWhichTheClocksLeap)
{
    expectAll(std::array{
        Row{"the evening before, an hour of UTC later than the evening after", newYork, overNight, "2026-03-08T02:00:00Z", 30,
            "2026-03-08T12:00:00Z"},
        Row{"the evening after", newYork, overNight, "2026-03-09T01:00:00Z", 30, "2026-03-09T12:00:00Z"},
        Row{"the morning after, at eight", newYork, overNight, "2026-03-08T12:00:00Z", 30, "2026-03-08T12:00:00Z"},
        Row{"what was eight the day before is nine", newYork, overNight, "2026-03-08T13:00:00Z", 30, "2026-03-08T13:00:00Z"},
        Row{"and what was seven of the day before is eight", chicago, overNight, "2026-03-08T13:00:00Z", 30, "2026-03-08T13:00:00Z"},
        Row{"seven by the new clock is too early", chicago, overNight, "2026-03-08T12:59:00Z", 30, "2026-03-08T13:00:00Z"},
        Row{"the evening before", losAngeles, overNight, "2026-03-08T05:00:00Z", 30, "2026-03-08T15:00:00Z"},
        Row{"an end that the clocks leap over is the leap", newYork, inTheSmallHours, "2026-03-08T06:20:00Z", 10, "2026-03-08T07:00:00Z"},
        Row{"an end that the clocks leap over is the leap", chicago, inTheSmallHours, "2026-03-08T07:20:00Z", 10, "2026-03-08T08:00:00Z"},
        Row{"an end that the clocks leap over is the leap", losAngeles, inTheSmallHours, "2026-03-08T09:20:00Z", 10,
            "2026-03-08T10:00:00Z"},
        Row{"a call over the leap, from before to after", newYork, {"03:30", "08:00"}, "2026-03-08T06:45:00Z", 30, "2026-03-08T06:45:00Z"},
        Row{"one that the leap brings into quiet hours", newYork, {"03:00", "08:00"}, "2026-03-08T06:45:00Z", 30, "2026-03-08T12:00:00Z"},
        Row{"where the clocks stay as they are", phoenix, overNight, "2026-03-08T14:30:00Z", 30, "2026-03-08T15:00:00Z"},
        Row{"where the clocks stay as they are, the day before", phoenix, overNight, "2026-03-07T14:30:00Z", 30, "2026-03-07T15:00:00Z"},
    });
}

// 1 November 2026: at two the clocks show one again.
TEST(QuietHours, OverTheNightOnWhichTheClocksGoBack)
{
    expectAll(std::array{
        Row{"the evening before", newYork, overNight, "2026-11-01T01:00:00Z", 30, "2026-11-01T13:00:00Z"},
        Row{"what was eight the day before is seven", newYork, overNight, "2026-11-01T12:00:00Z", 30, "2026-11-01T13:00:00Z"},
        Row{"what was eight the day before is seven", chicago, overNight, "2026-11-01T13:00:00Z", 30, "2026-11-01T14:00:00Z"},
        Row{"what was eight the day before is seven", losAngeles, overNight, "2026-11-01T15:00:00Z", 30, "2026-11-01T16:00:00Z"},
        Row{"the evening after", losAngeles, overNight, "2026-11-02T05:00:00Z", 30, "2026-11-02T16:00:00Z"},
        Row{"a quiet time that the clocks show twice is quiet twice", newYork, {"01:00", "01:30"}, "2026-11-01T05:10:00Z", 10,
            "2026-11-01T05:30:00Z"},
        Row{"between the two one may call, if it is short", newYork, {"01:00", "01:30"}, "2026-11-01T05:30:00Z", 30,
            "2026-11-01T05:30:00Z"},
        Row{"a longer one reaches into the second", newYork, {"01:00", "01:30"}, "2026-11-01T05:30:00Z", 31, "2026-11-01T06:30:00Z"},
        Row{"the second time too", chicago, {"01:00", "01:30"}, "2026-11-01T07:10:00Z", 10, "2026-11-01T07:30:00Z"},
        Row{"the second time too", losAngeles, {"01:00", "01:30"}, "2026-11-01T09:10:00Z", 10, "2026-11-01T09:30:00Z"},
        Row{"where the clocks stay as they are", phoenix, overNight, "2026-11-01T14:30:00Z", 30, "2026-11-01T15:00:00Z"},
    });
}

TEST(QuietHours, LeaveNoTimeForACallThatIsLongerThanWhatTheyLeave)
{
    const auto next = [](const std::vector<api::QuietHours>& hours) {
        return nextCallTime(hours, newYork, at("2026-01-12T15:00:00Z"), std::chrono::minutes(30));
    };
    EXPECT_FALSE(next({{"08:20", "08:00"}}));
    EXPECT_EQ(next({{"08:30", "08:00"}}), at("2026-01-13T13:00:00Z"));
    EXPECT_FALSE(next({{"08:30", "08:00"}, {"08:10", "08:15"}}));
}

TEST(QuietHours, OfThePlanAndOfTheMemberHoldBesideEachOther)
{
    const std::vector<api::QuietHours> both{overNight, {"08:00", "12:00"}};
    EXPECT_EQ(nextCallTime(both, chicago, at("2026-01-12T09:00:00Z"), std::chrono::minutes(30)), at("2026-01-12T18:00:00Z"));
    EXPECT_EQ(nextCallTime({&overNight, 1}, chicago, at("2026-01-12T09:00:00Z"), std::chrono::minutes(30)), at("2026-01-12T14:00:00Z"));
}

// Whatever the hours, the zone and the night: no minute of a call that is allowed shows a quiet time, and no moment before it would do.
TEST(QuietHours, OfEveryAllowedTimeOnBothNightsNoMinuteIsQuietAndNoneComesBefore)
{
    using std::chrono::minutes;
    for (const auto* zone : {newYork, chicago, losAngeles, phoenix})
        for (const auto* night : {"2026-03-08T03:00:00Z", "2026-11-01T03:00:00Z"})
            for (const auto& hours :
                {overNight, inTheSmallHours, atNoon, api::QuietHours{"02:00", "03:00"}, api::QuietHours{"00:30", "01:30"}})
                for (auto asked = at(night); asked < at(night) + std::chrono::hours(24); asked += minutes(7)) {
                    const auto next = nextCallTime({&hours, 1}, zone, asked, minutes(20)).value();
                    const auto free = [&](Instant begin) {
                        for (auto minute = begin; minute < begin + minutes(20); minute += minutes(1))
                            if (quiet({&hours, 1}, zone, minute)) return false;
                        return true;
                    };
                    ASSERT_TRUE(free(next)) << zone << ' ' << text(asked);
                    for (auto before = asked; before < next; before += minutes(1))
                        ASSERT_FALSE(free(before)) << zone << ' ' << text(asked) << ' ' << text(before);
                }
}

} // namespace

} // namespace careway::coaching
