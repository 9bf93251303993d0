#include "decision_clocks/clock.hpp"

#include "app/decision_clocks.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace careway::decision_clocks {

namespace {

using api::ClockState;
using api::DecisionReview;
using api::DecisionSubject;
using api::ExtensionAsker;
using api::LineOfBusiness;

constexpr auto zone = "America/Chicago";

Instant at(std::string_view text) { return parseInstant(text).value(); }
Date day(std::string_view text) { return parseDate(text).value(); }

const std::vector<Rule>& table()
{
    static const auto out = app::decisionClocksIn(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv");
    return out;
}

Clock clockOf(LineOfBusiness line, DecisionSubject subject = DecisionSubject::service, DecisionReview review = DecisionReview::preService)
{
    return clockFor(table(), {line, subject, review, {}, day("2026-06-10"), day("2026-01-01")}).value();
}

std::string due(const Clock& clock, const Course& course, std::string_view now)
{
    const auto reading = read(clock, course, zone, at(now));
    return reading.dueAt ? text(*reading.dueAt) : "";
}

std::string codeOf(const Result<void>& result) { return result ? "" : result.error().code; }

Course received(std::string_view text) { return Course{at(text)}; }
Course urgent(std::string_view text)
{
    auto out = received(text);
    out.expeditedAt = out.receivedAt;
    return out;
}

const auto commercial = clockOf(LineOfBusiness::commercial);
const auto advantage = clockOf(LineOfBusiness::medicareAdvantage);

TEST(AnIncompleteRequest, StandsStillInCommercialPlansUntilTheInformationComes)
{
    auto course = received("2026-06-01T15:00:00Z");
    course.informationAskedAt = at("2026-06-05T15:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-06-05T14:59:59Z"), "2026-06-16T15:00:00.000Z");
    const auto still = read(commercial, course, zone, at("2026-06-05T15:00:00Z"));
    EXPECT_EQ(still.state, ClockState::standingStill);
    EXPECT_FALSE(still.dueAt);
    EXPECT_FALSE(still.secondsLeft);
    EXPECT_EQ(text(still.resumesBy.value()), "2026-07-20T15:00:00.000Z") << "45 days to complete it";
    course.informationAt = at("2026-06-20T09:00:00Z");
    EXPECT_EQ(read(commercial, course, zone, at("2026-06-20T08:59:59Z")).state, ClockState::standingStill);
    EXPECT_EQ(due(commercial, course, "2026-06-20T09:00:00Z"), "2026-07-05T09:00:00.000Z");
}

TEST(AnIncompleteRequest, RunsOnByItselfWhenTheTimeToCompleteItIsOver)
{
    auto course = received("2026-06-01T15:00:00Z");
    course.informationAskedAt = at("2026-06-05T15:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-07-20T14:59:59Z"), "");
    EXPECT_EQ(due(commercial, course, "2026-07-20T15:00:00Z"), "2026-08-04T15:00:00.000Z");
    course.informationAt = at("2026-07-25T15:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-07-26T00:00:00Z"), "2026-08-04T15:00:00.000Z") << "information after that changes nothing";
    EXPECT_EQ(read(commercial, course, zone, at("2026-08-04T15:00:01Z")).state, ClockState::late);
}

TEST(AnUrgentIncompleteRequest, IsSaidToBeSoWithinADayCompletedInTwoAndDecidedInTwo)
{
    auto course = urgent("2026-03-06T20:00:00Z");
    EXPECT_EQ(text(read(commercial, course, zone, at("2026-03-06T21:00:00Z")).askBy.value()), "2026-03-07T20:00:00.000Z");
    course.informationAskedAt = at("2026-03-07T20:00:00Z");
    EXPECT_EQ(text(read(commercial, course, zone, at("2026-03-07T20:00:00Z")).resumesBy.value()), "2026-03-09T20:00:00.000Z")
        << "elapsed hours over the night on which the clocks leap";
    course.informationAt = at("2026-03-08T10:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-03-08T10:00:00Z"), "2026-03-10T10:00:00.000Z");
    course.informationAt = at("2026-03-11T10:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-03-11T10:00:00Z"), "2026-03-11T20:00:00.000Z") << "from the end of the time, the earlier";
}

TEST(AnUrgentIncompleteRequest, IsNotHeldUpByWhatIsAskedForTooLate)
{
    auto course = urgent("2026-06-01T15:00:00Z");
    course.informationAskedAt = at("2026-06-02T15:00:01Z");
    EXPECT_EQ(due(commercial, course, "2026-06-02T16:00:00Z"), "2026-06-04T15:00:00.000Z");
}

TEST(AnUrgentRequest, StandsStillFromItsBeginningForWhatWasMissingAlready)
{
    auto course = received("2026-06-01T15:00:00Z");
    course.informationAskedAt = at("2026-06-03T15:00:00Z");
    course.expeditedAt = at("2026-06-04T15:00:00Z");
    EXPECT_EQ(text(read(commercial, course, zone, at("2026-06-04T15:00:00Z")).resumesBy.value()), "2026-06-05T15:00:00.000Z")
        << "two days from the asking";
    course.informationAt = at("2026-06-04T20:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-06-04T20:00:00Z"), "2026-06-06T20:00:00.000Z");
    course.informationAt = at("2026-06-04T14:00:00Z");
    EXPECT_EQ(due(commercial, course, "2026-06-04T15:00:00Z"), "2026-06-07T15:00:00.000Z") << "it was complete when it was hurried";
}

TEST(ARequestAboutWhichMoreIsAsked, IsNotHeldUpInMedicareAdvantage)
{
    auto course = received("2026-06-01T15:00:00Z");
    course.informationAskedAt = at("2026-06-02T15:00:00Z");
    EXPECT_EQ(due(advantage, course, "2026-06-03T15:00:00Z"), "2026-06-08T15:00:00.000Z");
}

TEST(AnExceptionOfPartD, WaitsForThePrescribersStatementButNotForEver)
{
    const auto exception = clockOf(LineOfBusiness::medicareAdvantage, DecisionSubject::partDDrug, DecisionReview::exception);
    auto course = received("2026-02-27T16:00:00Z");
    const auto waiting = read(exception, course, zone, at("2026-03-01T16:00:00Z"));
    EXPECT_EQ(waiting.state, ClockState::waiting);
    EXPECT_FALSE(waiting.startedAt);
    EXPECT_FALSE(waiting.dueAt);
    EXPECT_EQ(text(waiting.startsBy.value()), "2026-03-13T15:00:00.000Z") << "14 days at the same time of day, over the leap";
    EXPECT_EQ(due(exception, course, "2026-03-13T15:00:00Z"), "2026-03-16T15:00:00.000Z");
    course.statementAt = at("2026-03-02T16:00:00Z");
    EXPECT_EQ(read(exception, course, zone, at("2026-03-02T15:59:59Z")).state, ClockState::waiting);
    EXPECT_EQ(due(exception, course, "2026-03-02T16:00:00Z"), "2026-03-05T16:00:00.000Z");
    course.expeditedAt = course.receivedAt;
    EXPECT_EQ(due(exception, course, "2026-03-02T16:00:00Z"), "2026-03-03T16:00:00.000Z");
    const auto late = read(exception, course, zone, at("2026-03-03T16:00:01Z"));
    EXPECT_EQ(late.consequence, api::BreachConsequence::forwarded);
    EXPECT_EQ(text(late.forwardBy.value()), "2026-03-04T16:00:00.000Z");
    course.statementAt = at("2026-02-26T16:00:00Z");
    EXPECT_EQ(due(exception, course, "2026-02-27T16:00:00Z"), "2026-02-28T16:00:00.000Z") << "a statement that was there before it";
}

TEST(MoreTime, IsGivenToThoseOnlyWhoMayAskOnceAndInTime)
{
    const auto course = received("2026-06-01T15:00:00Z");
    const auto ask = [&](const Clock& clock, const Course& now, ExtensionAsker asker, std::string_view when,
                         std::optional<int> amount = {}) { return codeOf(mayExtend(clock, now, asker, amount, zone, at(when))); };
    const auto plan = ExtensionAsker::plan, member = ExtensionAsker::member;
    EXPECT_EQ(ask(advantage, course, plan, "2026-06-08T15:00:00Z"), "");
    EXPECT_EQ(ask(advantage, course, member, "2026-06-08T15:00:00Z", 14), "");
    EXPECT_EQ(ask(advantage, course, member, "2026-06-08T15:00:00Z", 15), "decision-clocks/rule-broken");
    EXPECT_EQ(ask(advantage, course, member, "2026-06-08T15:00:00Z", 0), "decision-clocks/rule-broken");
    EXPECT_EQ(ask(advantage, course, plan, "2026-06-08T15:00:01Z"), "decision-clocks/over");
    EXPECT_EQ(ask(commercial, course, member, "2026-06-02T15:00:00Z"), "decision-clocks/not-theirs-to-extend");
    EXPECT_EQ(ask(commercial, urgent("2026-06-01T15:00:00Z"), plan, "2026-06-02T15:00:00Z"), "decision-clocks/no-extension");
    auto extended = course;
    extended.extensions = {{at("2026-06-02T15:00:00Z"), 3}};
    EXPECT_EQ(due(advantage, extended, "2026-06-03T15:00:00Z"), "2026-06-11T15:00:00.000Z");
    EXPECT_EQ(ask(advantage, extended, plan, "2026-06-03T15:00:00Z"), "decision-clocks/already-extended");
    EXPECT_EQ(ask(advantage, extended, plan, "2026-06-01T16:00:00Z"), "") << "before it was";
    auto asked = course;
    asked.informationAskedAt = at("2026-06-02T15:00:00Z");
    EXPECT_EQ(ask(commercial, asked, plan, "2026-06-03T15:00:00Z"), "decision-clocks/already-extended") << "standing still took its place";
    const auto exception = clockOf(LineOfBusiness::medicaid, DecisionSubject::partDDrug, DecisionReview::exception);
    EXPECT_EQ(ask(exception, course, plan, "2026-06-02T15:00:00Z"), "");
}

TEST(AReading, KnowsNothingOfWhatHappenedAfterIt)
{
    auto course = received("2026-06-01T15:00:00Z");
    course.extensions = {{at("2026-06-05T15:00:00Z")}};
    course.expeditedAt = at("2026-06-06T15:00:00Z");
    EXPECT_EQ(due(advantage, course, "2026-06-04T15:00:00Z"), "2026-06-08T15:00:00.000Z");
    EXPECT_EQ(due(advantage, course, "2026-06-05T15:00:00Z"), "2026-06-22T15:00:00.000Z");
    EXPECT_EQ(due(advantage, course, "2026-06-06T15:00:00Z"), "2026-06-09T15:00:00.000Z");
}

TEST(AReading, SaysWhenItChangesNext)
{
    auto course = received("2026-06-01T15:00:00Z");
    const auto next = [&](const Clock& clock, std::string_view now) {
        const auto out = nextChange(read(clock, course, zone, at(now)), at(now));
        return out ? text(*out) : "";
    };
    EXPECT_EQ(next(advantage, "2026-06-01T15:00:00Z"), "2026-06-06T21:00:00.000Z") << "a quarter of seven days is left";
    EXPECT_EQ(next(advantage, "2026-06-06T21:00:00Z"), "2026-06-08T15:00:00.001Z") << "the first moment that is late";
    EXPECT_EQ(next(advantage, "2026-06-08T15:00:00.001Z"), "");
    const auto exception = clockOf(LineOfBusiness::specialNeeds, DecisionSubject::partDDrug, DecisionReview::exception);
    EXPECT_EQ(next(exception, "2026-06-01T16:00:00Z"), "2026-06-15T15:00:00.000Z");
    course.informationAskedAt = at("2026-06-02T15:00:00Z");
    EXPECT_EQ(next(commercial, "2026-06-02T15:00:00Z"), "2026-07-17T15:00:00.000Z");
}

TEST(ASpanOfTime, InMonthsEndsOnTheLastDayOfAShortMonth)
{
    const api::TimeSpan four{4, api::TimeUnit::months};
    EXPECT_EQ(text(after(at("2027-10-31T17:00:00.123Z"), four, zone)), "2028-02-29T18:00:00.123Z");
    EXPECT_EQ(text(after(at("2026-01-15T18:00:00Z"), four, zone)), "2026-05-15T17:00:00.000Z");
}

} // namespace

} // namespace careway::decision_clocks
