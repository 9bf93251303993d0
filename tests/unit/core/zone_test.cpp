#include "core/zone.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

namespace careway {

namespace {

using std::chrono::minutes;

minutes clock(int hour, int minute) { return minutes(hour * 60 + minute); }
Date day(const char* text) { return *parseDate(text); }
Instant at(const char* text) { return *parseInstant(text); }

} // namespace

TEST(Zone, AWallClockShowsTheMoment)
{
    using std::chrono::Tuesday, std::chrono::Monday, std::chrono::Sunday, std::chrono::Wednesday;
    const std::vector<std::tuple<const char*, const char*, LocalTime>> table{
        {"2026-11-24T04:28:51.999Z", "America/Chicago", {day("2026-11-23"), clock(22, 28), Monday}},
        {"2026-11-24T04:28:51Z", "UTC", {day("2026-11-24"), clock(4, 28), Tuesday}},
        {"2026-11-24T23:45:00Z", "Asia/Kathmandu", {day("2026-11-25"), clock(5, 30), Wednesday}},
        {"2026-03-08T07:59:59Z", "America/Chicago", {day("2026-03-08"), clock(1, 59), Sunday}},
        {"2026-03-08T08:00:00Z", "America/Chicago", {day("2026-03-08"), clock(3, 0), Sunday}},
        {"2026-11-01T06:30:00Z", "America/Chicago", {day("2026-11-01"), clock(1, 30), Sunday}},
        {"2026-11-01T07:30:00Z", "America/Chicago", {day("2026-11-01"), clock(1, 30), Sunday}},
        {"1969-12-31T23:59:59.001Z", "UTC", {day("1969-12-31"), clock(23, 59), Wednesday}},
    };
    for (const auto& [instant, zone, expected] : table) {
        const auto shown = localTime(at(instant), zone);
        EXPECT_EQ(shown, expected) << instant << ' ' << zone << ' ' << text(shown.day) << ' ' << shown.sinceMidnight.count();
    }
}

TEST(Zone, AWallTimeIsAMoment)
{
    const std::vector<std::tuple<const char*, const char*, minutes, const char*>> table{
        // the clocks go forward: the time that they leap over is the moment of the leap
        {"America/Chicago", "2026-03-08", clock(1, 59), "2026-03-08T07:59:00.000Z"},
        {"America/Chicago", "2026-03-08", clock(2, 0), "2026-03-08T08:00:00.000Z"},
        {"America/Chicago", "2026-03-08", clock(2, 30), "2026-03-08T08:00:00.000Z"},
        {"America/Chicago", "2026-03-08", clock(2, 59), "2026-03-08T08:00:00.000Z"},
        {"America/Chicago", "2026-03-08", clock(3, 0), "2026-03-08T08:00:00.000Z"},
        {"Europe/Berlin", "2026-03-29", clock(2, 30), "2026-03-29T01:00:00.000Z"},
        {"Europe/Berlin", "2026-03-29", clock(3, 0), "2026-03-29T01:00:00.000Z"},
        {"Australia/Lord_Howe", "2026-10-04", clock(2, 15), "2026-10-03T15:30:00.000Z"}, // half an hour
        {"Australia/Lord_Howe", "2026-10-04", clock(2, 30), "2026-10-03T15:30:00.000Z"},
        // the clocks go back: the time that they show twice is the first
        {"America/Chicago", "2026-11-01", clock(0, 59), "2026-11-01T05:59:00.000Z"},
        {"America/Chicago", "2026-11-01", clock(1, 0), "2026-11-01T06:00:00.000Z"},
        {"America/Chicago", "2026-11-01", clock(1, 59), "2026-11-01T06:59:00.000Z"},
        {"America/Chicago", "2026-11-01", clock(2, 0), "2026-11-01T08:00:00.000Z"},
        {"Europe/Berlin", "2026-10-25", clock(2, 30), "2026-10-25T00:30:00.000Z"},
        {"Europe/Berlin", "2026-10-25", clock(3, 0), "2026-10-25T02:00:00.000Z"},
        {"Australia/Lord_Howe", "2026-04-05", clock(1, 45), "2026-04-04T14:45:00.000Z"},
        {"Australia/Lord_Howe", "2026-04-05", clock(2, 0), "2026-04-04T15:30:00.000Z"},
        // days without a change, and the end of one
        {"America/Chicago", "2026-07-01", clock(8, 0), "2026-07-01T13:00:00.000Z"},
        {"America/Chicago", "2026-12-31", minutes(1440), "2027-01-01T06:00:00.000Z"},
        {"America/Phoenix", "2026-07-01", clock(8, 0), "2026-07-01T15:00:00.000Z"},
    };
    for (const auto& [zone, date, since, expected] : table)
        EXPECT_EQ(text(instantOf(day(date), since, zone)), expected) << zone << ' ' << date << ' ' << since.count();
}

TEST(Zone, OnlyNamesOfTheDatabaseAreKnown)
{
    for (const auto* name : {"America/Chicago", "US/Central", "UTC", "Etc/UTC"})
        EXPECT_TRUE(knownZone(name)) << name;
    for (const auto* name : {"", "america/chicago", "America", "Mars/Base", "../passwd", "/etc/passwd", "CSTX"}) {
        EXPECT_FALSE(knownZone(name)) << name;
        EXPECT_THROW((void)localTime(Instant(), name), std::invalid_argument) << name;
        EXPECT_THROW((void)instantOf(day("2026-01-01"), minutes(0), name), std::invalid_argument) << name;
    }
}

} // namespace careway
