#include "assessments/scoring.hpp"
#include "unit/assessments/reference.hpp"

#include <array>
#include <numeric>

namespace careway::assessments {

namespace {

using api::Sex;

const Instant now = parseInstant("2026-11-24T15:00:00Z").value();
const Subject woman{*parseDate("1980-05-01"), Sex::female}, man{*parseDate("1980-05-01"), Sex::male},
    person{*parseDate("1980-05-01"), Sex::unknown}, youth{*parseDate("2010-05-01"), Sex::female};

/// So many points over the items, the first ones full.
std::vector<int> points(const api::Instrument& instrument, int total)
{
    std::vector<int> out;
    for (const auto& item : instrument.items) {
        if (!item.mustAnswer) continue;
        out.push_back(std::min(total, item.maximum));
        total -= out.back();
    }
    EXPECT_EQ(total, 0) << "more than the instrument has";
    return out;
}

Score scoreOf(const std::string& code, const std::vector<int>& values, const Subject& subject)
{
    const auto instrument = shipped(code);
    auto out = score(instrument, answered(instrument, values), subject, now);
    if (!out) ADD_FAILURE() << code << ": " << out.error().violations.front().detail;
    return out.value_or(Score{});
}

/// Where and by which code an answer is refused.
std::vector<std::string> refusals(const Result<Score>& scored)
{
    std::vector<std::string> out;
    if (scored) return out;
    EXPECT_EQ(scored.error().kind, Error::Kind::rule_broken);
    for (const auto& each : scored.error().violations)
        out.push_back(each.at + ' ' + each.code.substr(each.code.find('/') + 1));
    return out;
}

using Refusals = std::vector<std::string>;

struct Edge {
    std::string instrument;
    int total;
    std::string band;
    std::optional<bool> positive;
};

} // namespace

TEST(Scores, FallIntoThePublishedBandsAtBothOfTheirEdges)
{
    const std::array table{Edge{"phq-2", 0, "negative", false}, Edge{"phq-2", 2, "negative", false}, Edge{"phq-2", 3, "positive", true},
        Edge{"phq-2", 6, "positive", true}, //
        Edge{"phq-9", 0, "minimal", false}, Edge{"phq-9", 4, "minimal", false}, Edge{"phq-9", 5, "mild", false},
        Edge{"phq-9", 9, "mild", false}, Edge{"phq-9", 10, "moderate", true}, Edge{"phq-9", 14, "moderate", true},
        Edge{"phq-9", 15, "moderately-severe", true}, Edge{"phq-9", 19, "moderately-severe", true}, Edge{"phq-9", 20, "severe", true},
        Edge{"phq-9", 27, "severe", true}, //
        Edge{"gad-7", 0, "minimal", false}, Edge{"gad-7", 4, "minimal", false}, Edge{"gad-7", 5, "mild", false},
        Edge{"gad-7", 9, "mild", false}, Edge{"gad-7", 10, "moderate", true}, Edge{"gad-7", 14, "moderate", true},
        Edge{"gad-7", 15, "severe", true}, Edge{"gad-7", 21, "severe", true}, //
        Edge{"dast-10", 0, "none", false}, Edge{"dast-10", 1, "low", false}, Edge{"dast-10", 2, "low", false},
        Edge{"dast-10", 3, "moderate", true}, Edge{"dast-10", 5, "moderate", true}, Edge{"dast-10", 6, "substantial", true},
        Edge{"dast-10", 8, "substantial", true}, Edge{"dast-10", 9, "severe", true}, Edge{"dast-10", 10, "severe", true}, //
        Edge{"audit-c", 4, "lower", true}, Edge{"audit-c", 5, "counselling", true}, Edge{"audit-c", 7, "counselling", true},
        Edge{"audit-c", 8, "high", true}, Edge{"audit-c", 12, "high", true}, //
        Edge{"functional-assessment", 0, "severe", {}}, Edge{"functional-assessment", 2, "severe", {}},
        Edge{"functional-assessment", 3, "moderate", {}}, Edge{"functional-assessment", 5, "moderate", {}},
        Edge{"functional-assessment", 6, "full", {}}};
    for (const auto& row : table) {
        SCOPED_TRACE(row.instrument + ' ' + std::to_string(row.total));
        const auto score = scoreOf(row.instrument, points(shipped(row.instrument), row.total), woman);
        EXPECT_EQ(score.total, row.total);
        ASSERT_TRUE(score.band);
        EXPECT_EQ(score.band->code, row.band);
        EXPECT_EQ(score.positive, row.positive);
    }
}

TEST(Scores, OfTheYoungFallIntoTheirBands)
{
    const std::array table{Edge{"phq-a", 4, "minimal", false}, Edge{"phq-a", 5, "mild", false}, Edge{"phq-a", 9, "mild", false},
        Edge{"phq-a", 10, "moderate", true}, Edge{"phq-a", 14, "moderate", true}, Edge{"phq-a", 15, "moderately-severe", true},
        Edge{"phq-a", 20, "severe", true}, Edge{"crafft", 0, "lower", false}, Edge{"crafft", 1, "lower", false},
        Edge{"crafft", 2, "high", true}, Edge{"crafft", 6, "high", true}};
    for (const auto& row : table) {
        SCOPED_TRACE(row.instrument + ' ' + std::to_string(row.total));
        const auto score = scoreOf(row.instrument, points(shipped(row.instrument), row.total), youth);
        EXPECT_EQ(score.band.value_or(api::InstrumentBand{}).code, row.band);
        EXPECT_EQ(score.positive, row.positive);
    }
}

TEST(Scores, CountEveryItemOnceAndNothingElse)
{
    for (const auto* code : {"phq-2", "phq-9", "gad-7", "audit-c", "dast-10", "functional-assessment"}) {
        const auto instrument = shipped(code);
        const auto count = points(instrument, 0).size();
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<int> one(count, 0);
            one[i] = 1;
            EXPECT_EQ(scoreOf(code, one, woman).total, 1) << code << " item " << i;
        }
    }
}

TEST(Scores, LeaveTheDifficultyThatIsNotScoredOutOfTheTotal)
{
    const auto instrument = shipped("phq-9");
    auto asked = answered(instrument, points(instrument, 4));
    asked.answers->push_back({"10", 3});
    asked.total = 4;
    const auto scored = score(instrument, asked, woman, now);
    ASSERT_TRUE(scored) << refusals(scored).front();
    EXPECT_EQ(scored->total, 4);
    EXPECT_EQ(scored->band->code, "minimal");
}

TEST(Scores, OfAuditCArePositiveFromFourForMenAndFromThreeForWomenAndForWhoseSexIsNotOnRecord)
{
    struct Row {
        Subject subject;
        int total;
        bool positive;
        api::ThresholdBasis basis;
    };
    using Basis = api::ThresholdBasis;
    const std::array table{Row{man, 3, false, Basis::sex}, Row{man, 4, true, Basis::sex}, Row{woman, 2, false, Basis::sex},
        Row{woman, 3, true, Basis::sex}, Row{person, 2, false, Basis::sexUnknown}, Row{person, 3, true, Basis::sexUnknown}};
    for (const auto& row : table) {
        SCOPED_TRACE(row.total);
        const auto score = scoreOf("audit-c", points(shipped("audit-c"), row.total), row.subject);
        EXPECT_EQ(score.positive, row.positive);
        ASSERT_TRUE(score.threshold);
        EXPECT_EQ(score.threshold->basis, row.basis);
    }
}

TEST(Scores, OfWhoseSexIsNotOnRecordMayTakeAnotherThresholdForAReason)
{
    const auto instrument = shipped("audit-c");
    auto asked = answered(instrument, {1, 1, 1});
    asked.threshold = api::NewAssessmentThreshold{4, "As the person asks"};
    const auto chosen = score(instrument, asked, person, now);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->positive, false);
    EXPECT_EQ(chosen->threshold, (api::AssessmentThreshold{4, api::ThresholdBasis::chosen, "As the person asks"}));
    EXPECT_EQ(refusals(score(instrument, asked, man, now)), Refusals{"/threshold threshold-settled"});
    EXPECT_EQ(refusals(score(instrument, asked, woman, now)), Refusals{"/threshold threshold-settled"});
    asked.threshold->value = 9;
    EXPECT_EQ(refusals(score(instrument, asked, person, now)), Refusals{"/threshold/value no-threshold"});
    auto depression = answered(shipped("phq-2"), {1, 1});
    depression.threshold = api::NewAssessmentThreshold{2, "Why not"};
    EXPECT_EQ(refusals(score(shipped("phq-2"), depression, person, now)), Refusals{"/threshold threshold-settled"});
}

TEST(Scores, OfAuditCAreLookedAtAgainWhenAllPointsComeFromTheFirstItem)
{
    const std::vector<std::string> review{"review"}, none;
    for (const auto& subject : {man, woman, person}) {
        EXPECT_EQ(scoreOf("audit-c", {4, 0, 0}, subject).flags, review);
        EXPECT_EQ(scoreOf("audit-c", {3, 0, 0}, subject).flags, review);
        EXPECT_EQ(scoreOf("audit-c", {3, 1, 0}, subject).flags, none);
        EXPECT_EQ(scoreOf("audit-c", {0, 4, 0}, subject).flags, none);
        EXPECT_EQ(scoreOf("audit-c", {0, 0, 0}, subject).flags, none) << "there are no points";
    }
}

TEST(Safety, IsFlaggedForAnyAnswerToTheNinthItemAboveZeroWhateverTheTotal)
{
    const std::vector<std::string> safety{"safety"};
    for (const auto value : {1, 2, 3}) {
        EXPECT_EQ(scoreOf("phq-9", {0, 0, 0, 0, 0, 0, 0, 0, value}, woman).flags, safety);
        EXPECT_EQ(scoreOf("phq-a", {0, 0, 0, 0, 0, 0, 0, 0, value}, youth).flags, safety);
    }
    EXPECT_TRUE(scoreOf("phq-9", {3, 3, 3, 3, 3, 3, 3, 3, 0}, woman).flags.empty());
    EXPECT_TRUE(scoreOf("dast-10", {0, 0, 0, 0, 0, 0, 0, 0, 1, 0}, woman).flags.empty()) << "another instrument's ninth";
}

TEST(Answers, ThatLackAnItemOrDifferFromTheirTotalAreRefusedWithEverythingThatIsWrong)
{
    const auto phq9 = shipped("phq-9");
    auto wrongTotal = answered(phq9, {0, 0, 0, 0, 0, 0, 0, 0, 1});
    wrongTotal.total = 0;
    EXPECT_EQ(refusals(score(phq9, wrongTotal, woman, now)), Refusals{"/total total-differs"});
    auto missing = answered(phq9, {0, 0, 0, 0, 0, 0, 0, 0, 1});
    missing.answers->erase(missing.answers->begin() + 2);
    EXPECT_EQ(refusals(score(phq9, missing, woman, now)), Refusals{"/answers item-missing"});
    api::NewAssessment all;
    all.answers = {{{"1", 4}, {"1", 0}, {"eleven", 0}}};
    all.answeredAt = now + std::chrono::hours(1);
    EXPECT_EQ(refusals(score(shipped("phq-2"), all, youth, now)),
        (Refusals{"/answers/0/value out-of-range", "/answers/1/item item-twice", "/answers/2/item unknown-item", "/answers item-missing",
            "/answeredAt impossible-time", "/instrument wrong-age"}));
    EXPECT_EQ(refusals(score(phq9, {}, woman, now)).size(), 9U) << "no answers are nine missing ones";
}

TEST(Answers, OfSomebodyOfTheWrongAgeAreRefusedWithTheNameOfTheRightInstrument)
{
    const Subject turning{*parseDate("2008-11-24"), Sex::male}, day_before{*parseDate("2008-11-25"), Sex::male};
    for (const auto& [adults, young] : {std::pair("phq-9", "phq-a"), {"phq-2", "phq-a"}, {"audit-c", "crafft"}, {"dast-10", "crafft"}}) {
        const auto of_age = shipped(adults), of_youth = shipped(young);
        const auto zeros = answered(of_age, points(of_age, 0)), young_zeros = answered(of_youth, points(of_youth, 0));
        EXPECT_TRUE(score(of_age, zeros, turning, now)) << adults << " on the eighteenth birthday";
        EXPECT_TRUE(score(of_youth, young_zeros, day_before, now)) << young << " on the day before";
        const auto early = score(of_age, zeros, day_before, now);
        ASSERT_FALSE(early);
        EXPECT_NE(early.error().violations.front().detail.find(young), std::string::npos);
        EXPECT_EQ(refusals(score(of_youth, young_zeros, turning, now)), Refusals{"/instrument wrong-age"});
    }
    const auto child
        = score(shipped("phq-a"), answered(shipped("phq-a"), points(shipped("phq-a"), 0)), {*parseDate("2018-01-01"), Sex::male}, now);
    EXPECT_NE(child.error().violations.front().detail.find("no other"), std::string::npos);
}

TEST(Answers, ToWhatIsNotScoredHaveNoTotal)
{
    const auto instrument = shipped("personal-health-assessment");
    auto asked = answered(instrument, {2});
    const auto scored = score(instrument, asked, woman, now);
    ASSERT_TRUE(scored);
    EXPECT_FALSE(scored->total);
    EXPECT_FALSE(scored->band);
    asked.total = 2;
    EXPECT_EQ(refusals(score(instrument, asked, woman, now)), Refusals{"/total unscored"});
}

TEST(Totals, FromFeedsAreJudgedButKnowOfNoItem)
{
    api::NewAssessment asked;
    asked.total = 27;
    const auto severe = scoreOfTotal(shipped("phq-9"), asked, woman, now);
    ASSERT_TRUE(severe);
    EXPECT_EQ(severe->band->code, "severe");
    EXPECT_EQ(severe->positive, true);
    EXPECT_TRUE(severe->flags.empty()) << "a total says nothing of the ninth item";
    EXPECT_EQ(scoreOfTotal(shipped("phq-9"), asked, youth, now)->flags, std::vector<std::string>{"outside-ages"})
        << "it is kept as it came";
    asked.total = 28;
    EXPECT_EQ(refusals(scoreOfTotal(shipped("phq-9"), asked, woman, now)), Refusals{"/total no-total"});
    asked.total = 3;
    EXPECT_EQ(scoreOfTotal(shipped("audit-c"), asked, man, now)->positive, false);
    EXPECT_EQ(scoreOfTotal(shipped("audit-c"), asked, woman, now)->positive, true);
    EXPECT_EQ(refusals(scoreOfTotal(shipped("personal-health-assessment"), asked, woman, now)), Refusals{"/total no-total"});
}

} // namespace careway::assessments
