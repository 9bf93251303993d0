#include "assessments/scoring.hpp"
#include "assessments/trend.hpp"
#include "unit/assessments/reference.hpp"

namespace careway::assessments {

namespace {

const Date birth = *parseDate("1980-05-01");

api::Assessment scoredOn(const std::string& code, const std::string& day, int total)
{
    api::NewAssessment asked;
    asked.total = total;
    const auto instrument = shipped(code);
    const auto score = scoreOfTotal(instrument, asked, {birth, api::Sex::female}, parseInstant("2100-01-01T00:00:00Z").value());
    api::Assessment out;
    out.id = namedId(code + day + std::to_string(total));
    out.instrument = code;
    out.answeredAt = parseInstant(day.size() > 10 ? day : day + "T12:00:00Z").value();
    out.total = total;
    out.band = score->band;
    out.positive = score->positive;
    return out;
}

api::AssessmentTrend trend(
    const std::string& code, std::vector<api::Assessment> assessments, const std::string& today = "2026-11-24", Date born = birth)
{
    return trendOf(shipped(code), seriesOf(std::move(assessments)), born, *parseDate(today));
}

using api::CascadeState;
using api::RemissionState;

api::Remission remission(std::vector<api::Assessment> later, const std::string& today)
{
    later.push_back(scoredOn("phq-9", "2024-03-01", 15));
    const auto out = trend("phq-9", later, today).remissions;
    EXPECT_EQ(out.size(), 1U);
    return out.empty() ? api::Remission{} : out.front();
}

} // namespace

TEST(Trends, HaveTheTotalsInTheOrderOfTimeAndTellWhereTheBandChanged)
{
    const auto out = trend("phq-9",
        {scoredOn("phq-9", "2026-03-01", 4), scoredOn("phq-9", "2026-01-01", 21), scoredOn("phq-9", "2026-02-01", 22),
            scoredOn("phq-2", "2026-02-01", 6), scoredOn("phq-9", "2026-04-01", 5)});
    ASSERT_EQ(out.points.size(), 4U);
    EXPECT_EQ(out.points[0].total, 21);
    EXPECT_EQ(out.points[3].total, 5);
    ASSERT_EQ(out.changes.size(), 2U);
    EXPECT_EQ(out.changes[0].from + '>' + out.changes[0].to, "severe>minimal");
    EXPECT_EQ(out.changes[0].direction, api::TrendDirection::better);
    EXPECT_EQ(out.changes[1].direction, api::TrendDirection::worse);
}

TEST(Trends, KnowThatMoreIsBetterWhereAnInstrumentSaysSo)
{
    const auto out = trend(
        "functional-assessment", {scoredOn("functional-assessment", "2026-01-01", 6), scoredOn("functional-assessment", "2026-02-01", 2)});
    ASSERT_EQ(out.changes.size(), 1U);
    EXPECT_EQ(out.changes[0].direction, api::TrendDirection::worse);
}

TEST(Trends, LeaveOutWhatWasReplacedAndWhatHasNoTotal)
{
    auto replaced = scoredOn("phq-9", "2026-01-01", 21), kept = scoredOn("phq-9", "2026-01-02", 20);
    replaced.replacedBy = kept.id;
    auto incomplete = scoredOn("phq-9", "2026-01-03", 1);
    incomplete.total.reset();
    EXPECT_EQ(trend("phq-9", {replaced, kept, incomplete}).points.size(), 1U);
}

TEST(APositiveScreening, IsFollowedOnItsDayOrUpToTwoDaysAfter)
{
    const auto after = [](const std::string& day, const std::string& today = "2026-11-24") {
        const auto out = trend("phq-2", {scoredOn("phq-2", "2026-03-01", 3), scoredOn("phq-9", day, 9)}, today).cascades;
        EXPECT_EQ(out.size(), 1U);
        return out.front();
    };
    EXPECT_EQ(after("2026-03-01").state, CascadeState::followed) << "at the same moment";
    EXPECT_EQ(after("2026-03-03T23:59:59Z").state, CascadeState::followed);
    EXPECT_EQ(after("2026-03-03").followedBy, namedId("phq-92026-03-039"));
    EXPECT_EQ(after("2026-03-04T00:00:00Z").state, CascadeState::missed);
    EXPECT_EQ(after("2026-02-28").state, CascadeState::missed) << "before is not after";
    EXPECT_EQ(after("2026-03-04", "2026-03-03").state, CascadeState::open);
    EXPECT_EQ(text(after("2026-03-04").dueOn), "2026-03-03");
    EXPECT_TRUE(trend("phq-2", {scoredOn("phq-2", "2026-03-01", 2)}).cascades.empty()) << "a negative one asks for nothing";
}

TEST(Remission, IsATotalBelowFiveSixtyDaysBeforeToSixtyDaysAfterTwelveMonths)
{
    const auto out = remission({}, "2026-11-24");
    EXPECT_EQ(text(out.windowFrom), "2024-12-31");
    EXPECT_EQ(text(out.windowTo), "2025-04-30");
    const std::string over = "2025-05-01";
    EXPECT_EQ(out.state, RemissionState::notAssessed);
    EXPECT_EQ(remission({}, "2025-04-30").state, RemissionState::open);
    EXPECT_EQ(remission({scoredOn("phq-9", "2024-12-30", 4)}, over).state, RemissionState::notAssessed);
    EXPECT_EQ(remission({scoredOn("phq-9", "2024-12-31", 4)}, over).state, RemissionState::reached);
    EXPECT_EQ(remission({scoredOn("phq-9", "2025-04-30", 4)}, over).state, RemissionState::reached);
    EXPECT_EQ(remission({scoredOn("phq-9", "2025-05-01", 4)}, over).state, RemissionState::notAssessed);
    EXPECT_EQ(remission({scoredOn("phq-9", "2025-04-30", 5)}, over).state, RemissionState::notReached);
    EXPECT_EQ(remission({scoredOn("phq-9", "2025-04-30", 5)}, "2025-04-30").state, RemissionState::open);
}

TEST(Remission, IsSaidByTheLastTotalOfTheWindow)
{
    const auto back = remission({scoredOn("phq-9", "2025-01-10", 2), scoredOn("phq-9", "2025-03-10", 12)}, "2026-01-01");
    EXPECT_EQ(back.state, RemissionState::notReached);
    EXPECT_EQ(back.decidedBy, namedId("phq-92025-03-1012"));
}

TEST(Remission, BeginsWithATotalAboveNineAndTheNextBeginsAfterItsWindow)
{
    EXPECT_TRUE(trend("phq-9", {scoredOn("phq-9", "2024-03-01", 9)}).remissions.empty());
    const auto two = trend("phq-9",
        {scoredOn("phq-9", "2024-03-01", 10), scoredOn("phq-9", "2024-09-01", 20), scoredOn("phq-9", "2025-04-30", 20),
            scoredOn("phq-9", "2025-05-01", 20)});
    ASSERT_EQ(two.remissions.size(), 2U);
    EXPECT_EQ(two.remissions[1].windowTo, *parseDate("2026-06-30"));
    EXPECT_TRUE(trend("phq-9", {scoredOn("phq-9", "2024-03-01", 20)}, "2026-01-01", *parseDate("2012-03-02")).remissions.empty())
        << "eleven years old on the day";
    EXPECT_EQ(trend("phq-9", {scoredOn("phq-9", "2024-03-01", 20)}, "2026-01-01", *parseDate("2012-03-01")).remissions.size(), 1U);
    EXPECT_EQ(text(trend("phq-9", {scoredOn("phq-9", "2024-02-29", 20)}).remissions.front().windowTo), "2025-04-29") << "a leap day's year";
}

} // namespace careway::assessments
