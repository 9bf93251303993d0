#include "decision_clocks/clock.hpp"

#include "app/decision_clocks.hpp"
#include "core/zone.hpp"
#include "json/column.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <string>

namespace careway::decision_clocks {

namespace {

using api::BreachConsequence;
using api::ClockState;
using api::DecisionUrgency;

constexpr auto zone = "America/Chicago";
constexpr auto hours = api::TimeUnit::hours, days = api::TimeUnit::calendarDays;

Instant at(std::string_view text) { return parseInstant(text).value(); }

const std::vector<Rule>& table()
{
    static const auto out = app::decisionClocksIn(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv");
    return out;
}

std::string named(const Rule& rule)
{
    return json::toColumn(rule.lineOfBusiness) + ' ' + json::toColumn(rule.subject) + ' ' + json::toColumn(rule.review) + ' '
        + json::toColumn(rule.urgency) + " of " + text(rule.effectiveFrom);
}

Clock alone(const Rule& rule) { return rule.urgency == DecisionUrgency::standard ? Clock{&rule, nullptr} : Clock{nullptr, &rule}; }

// A time in Chicago and when it is over, reckoned by the time zone library of another language.
struct Case {
    int amount;
    api::TimeUnit unit;
    const char* why;
    const char* start;
    const char* due;
};
const std::array cases{
    Case{1, hours, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-10T16:20:30.250Z"},
    Case{1, hours, "across the leap in spring", "2026-03-08T07:30:00Z", "2026-03-08T08:30:00Z"},
    Case{1, hours, "across the hour shown twice", "2026-11-01T05:45:00Z", "2026-11-01T06:45:00Z"},
    Case{1, hours, "over a leap day", "2028-02-29T05:30:00Z", "2028-02-29T06:30:00Z"},
    Case{1, hours, "from a leap day", "2028-02-29T18:00:00Z", "2028-02-29T19:00:00Z"},
    Case{1, hours, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-01T06:45:00Z"},
    Case{24, hours, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-11T15:20:30.250Z"},
    Case{24, hours, "across the leap in spring", "2026-03-08T07:30:00Z", "2026-03-09T07:30:00Z"},
    Case{24, hours, "across the hour shown twice", "2026-11-01T05:45:00Z", "2026-11-02T05:45:00Z"},
    Case{24, hours, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-01T05:30:00Z"},
    Case{24, hours, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-01T18:00:00Z"},
    Case{24, hours, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-02T05:45:00Z"},
    Case{72, hours, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-13T15:20:30.250Z"},
    Case{72, hours, "across the leap in spring", "2026-03-08T07:30:00Z", "2026-03-11T07:30:00Z"},
    Case{72, hours, "across the hour shown twice", "2026-11-01T05:45:00Z", "2026-11-04T05:45:00Z"},
    Case{72, hours, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-03T05:30:00Z"},
    Case{72, hours, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-03T18:00:00Z"},
    Case{72, hours, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-04T05:45:00Z"},
    Case{7, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-17T15:20:30.250Z"},
    Case{7, days, "across the leap in spring", "2026-03-01T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{7, days, "across the hour shown twice", "2026-10-25T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{7, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-07T05:30:00Z"},
    Case{7, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-07T18:00:00Z"},
    Case{7, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-08T05:45:00Z"},
    Case{7, days, "into a time leapt over", "2026-03-01T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{7, days, "into an hour shown twice", "2026-10-25T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{7, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-11-08T07:30:00Z"},
    Case{14, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-24T15:20:30.250Z"},
    Case{14, days, "across the leap in spring", "2026-02-22T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{14, days, "across the hour shown twice", "2026-10-18T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{14, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-14T04:30:00Z"},
    Case{14, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-14T17:00:00Z"},
    Case{14, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-15T05:45:00Z"},
    Case{14, days, "into a time leapt over", "2026-02-22T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{14, days, "into an hour shown twice", "2026-10-18T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{14, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-11-15T07:30:00Z"},
    Case{15, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-06-25T15:20:30.250Z"},
    Case{15, days, "across the leap in spring", "2026-02-21T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{15, days, "across the hour shown twice", "2026-10-17T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{15, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-15T04:30:00Z"},
    Case{15, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-15T17:00:00Z"},
    Case{15, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-16T05:45:00Z"},
    Case{15, days, "into a time leapt over", "2026-02-21T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{15, days, "into an hour shown twice", "2026-10-17T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{15, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-11-16T07:30:00Z"},
    Case{30, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-07-10T15:20:30.250Z"},
    Case{30, days, "across the leap in spring", "2026-02-06T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{30, days, "across the hour shown twice", "2026-10-02T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{30, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-03-30T04:30:00Z"},
    Case{30, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-03-30T17:00:00Z"},
    Case{30, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-01-31T05:45:00Z"},
    Case{30, days, "into a time leapt over", "2026-02-06T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{30, days, "into an hour shown twice", "2026-10-02T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{30, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-12-01T07:30:00Z"},
    Case{45, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-07-25T15:20:30.250Z"},
    Case{45, days, "across the leap in spring", "2026-01-22T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{45, days, "across the hour shown twice", "2026-09-17T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{45, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-04-14T04:30:00Z"},
    Case{45, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-04-14T17:00:00Z"},
    Case{45, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-02-15T05:45:00Z"},
    Case{45, days, "into a time leapt over", "2026-01-22T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{45, days, "into an hour shown twice", "2026-09-17T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{45, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-12-16T07:30:00Z"},
    Case{60, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-08-09T15:20:30.250Z"},
    Case{60, days, "across the leap in spring", "2026-01-07T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{60, days, "across the hour shown twice", "2026-09-02T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{60, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-04-29T04:30:00Z"},
    Case{60, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-04-29T17:00:00Z"},
    Case{60, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-03-02T05:45:00Z"},
    Case{60, days, "into a time leapt over", "2026-01-07T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{60, days, "into an hour shown twice", "2026-09-02T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{60, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2026-12-31T07:30:00Z"},
    Case{90, days, "on plain days", "2026-06-10T15:20:30.250Z", "2026-09-08T15:20:30.250Z"},
    Case{90, days, "across the leap in spring", "2025-12-08T16:15:00Z", "2026-03-08T15:15:00Z"},
    Case{90, days, "across the hour shown twice", "2026-08-03T15:15:00Z", "2026-11-01T16:15:00Z"},
    Case{90, days, "over a leap day", "2028-02-29T05:30:00Z", "2028-05-29T04:30:00Z"},
    Case{90, days, "from a leap day", "2028-02-29T18:00:00Z", "2028-05-29T17:00:00Z"},
    Case{90, days, "over the year's end", "2027-01-01T05:45:00Z", "2027-04-01T04:45:00Z"},
    Case{90, days, "into a time leapt over", "2025-12-08T08:30:00Z", "2026-03-08T08:00:00Z"},
    Case{90, days, "into an hour shown twice", "2026-08-03T06:30:00Z", "2026-11-01T06:30:00Z"},
    Case{90, days, "from the second showing of an hour", "2026-11-01T07:30:00Z", "2027-01-30T07:30:00Z"},
};

std::vector<Case> casesOf(const api::TimeSpan& span)
{
    std::vector<Case> out;
    std::copy_if(cases.begin(), cases.end(), std::back_inserter(out),
        [&](const Case& each) { return each.amount == span.amount && each.unit == span.unit; });
    return out;
}

// Whatever starts the clock of the rule starts it then.
Course startedAt(const Rule& rule, Instant start)
{
    Course out{start};
    if (rule.starts == api::ClockStart::statement) {
        out.receivedAt = start - std::chrono::hours(30);
        out.statementAt = start;
    }
    return out;
}

void expectBeginning(const Rule& rule, const Course& course, Instant start, Instant due)
{
    const auto first = read(alone(rule), course, zone, start);
    EXPECT_EQ(first.state, ClockState::running);
    EXPECT_EQ(text(first.startedAt.value()), text(start));
    EXPECT_EQ(text(first.dueAt.value()), text(due));
    EXPECT_EQ(first.warnAt.value() - start, (due - start) - (due - start) * rule.warnPercent / 100);
}

void expectEdges(const Rule& rule, const Course& course, Instant due)
{
    using std::chrono::milliseconds, std::chrono::seconds;
    const auto clock = alone(rule);
    const auto before = read(clock, course, zone, due - seconds(1));
    EXPECT_EQ(before.state, ClockState::running);
    EXPECT_EQ(before.secondsLeft, 1);
    const auto then = read(clock, course, zone, due);
    EXPECT_EQ(then.state, ClockState::running) << "the last moment is in time";
    EXPECT_EQ(then.secondsLeft, 0);
    EXPECT_FALSE(then.consequence);
    EXPECT_EQ(read(clock, course, zone, due + milliseconds(1)).state, ClockState::late);

    const auto after = read(clock, course, zone, due + seconds(1));
    EXPECT_EQ(after.state, ClockState::late);
    EXPECT_EQ(after.secondsLeft, -1);
    EXPECT_EQ(after.consequence, rule.onBreach);
    EXPECT_EQ(after.forwardBy.has_value(), rule.onBreach == BreachConsequence::forwarded);
}

TEST(EveryRuleOfTheTable, IsInTimeUpToItsLastMomentAndLateASecondAfterWhateverTheClocksAndTheCalendarDo)
{
    ASSERT_GE(table().size(), 100U);
    for (const auto& rule : table()) {
        const auto its = casesOf(rule.decideWithin);
        EXPECT_GE(its.size(), 6U) << named(rule);
        for (const auto& each : its) {
            SCOPED_TRACE(named(rule) + ", " + each.why);
            const auto course = startedAt(rule, at(each.start));
            expectBeginning(rule, course, at(each.start), at(each.due));
            expectEdges(rule, course, at(each.due));
        }
    }
}

// Whatever of the table may be extended, by days: these end at the same time of day, and a leap on the way to the first end moves nothing.
TEST(EveryRuleThatMayBeExtended, IsDueByItsExtensionLaterOnceAndIfItWasGrantedInTime)
{
    int extended = 0;
    for (const auto& rule : table()) {
        if (!rule.extension) continue;
        ++extended;
        for (const auto& each : casesOf(rule.decideWithin)) {
            SCOPED_TRACE(named(rule) + ", " + each.why);
            const auto start = at(each.start), due = at(each.due);
            auto course = startedAt(rule, start);
            course.extensions = {{due}};
            const auto longer = read(alone(rule), course, zone, due);
            const auto by = localTime(longer.dueAt.value(), zone), from = localTime(rule.decideWithin.unit == days ? start : due, zone);
            const auto sum = rule.extension->within.amount + (rule.decideWithin.unit == days ? rule.decideWithin.amount : 0);
            EXPECT_EQ(std::chrono::sys_days(by.day), std::chrono::sys_days(from.day) + std::chrono::days(sum));
            EXPECT_EQ(by.sinceMidnight, from.sinceMidnight);
            expectEdges(rule, course, longer.dueAt.value());

            course.extensions.push_back({due + std::chrono::seconds(1)});
            EXPECT_EQ(read(alone(rule), course, zone, due + std::chrono::hours(1)).dueAt, longer.dueAt) << "there is no second one";
            course.extensions = {{due + std::chrono::milliseconds(1)}};
            EXPECT_EQ(read(alone(rule), course, zone, due + std::chrono::hours(1)).state, ClockState::late) << "granted too late";
        }
    }
    EXPECT_GE(extended, 20);
}

TEST(EveryRuleWithoutTolling, RunsOnWhateverIsMissing)
{
    for (const auto& rule : table()) {
        if (rule.tolling) continue;
        SCOPED_TRACE(named(rule));
        const auto start = at("2026-06-10T15:00:00Z");
        auto course = startedAt(rule, start);
        const auto due = read(alone(rule), course, zone, start).dueAt.value();
        course.informationAskedAt = start + std::chrono::minutes(10);
        EXPECT_EQ(read(alone(rule), course, zone, start + std::chrono::minutes(20)).dueAt, due);
        course.informationAt = start + std::chrono::minutes(30);
        EXPECT_EQ(read(alone(rule), course, zone, due).dueAt, due);
    }
}

// Two questions that differ in nothing but the urgency.
std::vector<Clock> pairs()
{
    std::vector<Clock> out;
    for (const auto& rule : table()) {
        if (rule.urgency == DecisionUrgency::standard) continue;
        const auto clock = clockFor(table(),
            {rule.lineOfBusiness, rule.subject, rule.review, {}, std::chrono::year(2027) / 1 / 1, std::chrono::year(2027) / 1 / 1,
                std::chrono::hours(48)});
        if (clock && clock->standard && clock->expedited) out.push_back(*clock);
    }
    return out;
}

TEST(EveryRuleThatMayBeExpedited, RunsFromTheMomentOfExpeditingAndIsNeverDueLaterThanItWas)
{
    EXPECT_GE(pairs().size(), 30U);
    for (const auto& clock : pairs()) {
        SCOPED_TRACE(named(*clock.expedited));
        const auto start = at("2026-06-10T15:00:00Z");
        auto course = startedAt(*clock.standard, start);
        const auto was = read(clock, course, zone, start).dueAt.value();
        course.expeditedAt = start + (was - start) / 10;
        const auto soon = after(*course.expeditedAt, clock.expedited->decideWithin, zone);
        const auto before = read(clock, course, zone, *course.expeditedAt - std::chrono::seconds(1));
        EXPECT_EQ(before.dueAt, was);
        EXPECT_EQ(before.urgency, DecisionUrgency::standard);
        const auto hurried = read(clock, course, zone, *course.expeditedAt);
        EXPECT_EQ(hurried.dueAt, std::min(soon, was));
        EXPECT_EQ(hurried.urgency, DecisionUrgency::expedited);
        EXPECT_EQ(hurried.citation, clock.expedited->citation);

        course.standardAgainAt = *course.expeditedAt + std::chrono::minutes(5);
        EXPECT_EQ(read(clock, course, zone, *course.standardAgainAt).dueAt, was) << "from the receipt, as if it had never been hurried";
        course.standardAgainAt.reset();
        course.expeditedAt = was - std::chrono::seconds(1);
        EXPECT_EQ(read(clock, course, zone, was).dueAt, was) << "hurried at the last moment";
    }
}

} // namespace

} // namespace careway::decision_clocks
