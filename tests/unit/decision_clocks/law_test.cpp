#include "decision_clocks/law.hpp"

#include "app/decision_clocks.hpp"
#include "json/column.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

namespace careway::decision_clocks {

namespace {

using api::DecisionReview;
using api::DecisionSubject;
using api::DecisionUrgency;
using api::LineOfBusiness;

Date day(std::string_view text) { return parseDate(text).value(); }

std::vector<Rule> table()
{
    static const auto out = app::decisionClocksIn(std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv");
    return out;
}

std::string spelled(const std::optional<api::TimeSpan>& span)
{
    return span ? std::to_string(span->amount) + ' ' + json::toColumn(span->unit) : "";
}

std::string within(const Question& question)
{
    static const auto rules = table();
    const auto* rule = ruleFor(rules, question);
    return rule ? spelled(rule->decideWithin) : "";
}

constexpr auto commercial = LineOfBusiness::commercial, advantage = LineOfBusiness::medicareAdvantage,
               specialNeeds = LineOfBusiness::specialNeeds, medicaid = LineOfBusiness::medicaid;
constexpr auto standard = DecisionUrgency::standard, expedited = DecisionUrgency::expedited;

struct Row {
    LineOfBusiness line;
    DecisionSubject subject;
    DecisionReview review;
    DecisionUrgency urgency;
    const char* on;
    const char* within;
};

TEST(TheLaw, AnswersEachQuestionOfThePlanAsItStoodOnTheDay)
{
    using S = DecisionSubject;
    using R = DecisionReview;
    for (const auto& row : std::initializer_list<Row>{
             {advantage, S::service, R::preService, standard, "2025-12-31", "14 calendar-days"},
             {advantage, S::service, R::preService, standard, "2026-01-01", "7 calendar-days"},
             {specialNeeds, S::service, R::preService, standard, "2026-01-01", "7 calendar-days"},
             {advantage, S::unlistedService, R::preService, standard, "2026-01-01", "14 calendar-days"},
             {advantage, S::service, R::preService, expedited, "2026-01-01", "72 hours"},
             {advantage, S::service, R::concurrent, expedited, "2026-01-01", "72 hours"},
             {advantage, S::partBDrug, R::preService, standard, "2026-01-01", "72 hours"},
             {advantage, S::partBDrug, R::exception, expedited, "2026-01-01", "24 hours"},
             {advantage, S::partDDrug, R::preService, standard, "2026-01-01", "72 hours"},
             {specialNeeds, S::partDDrug, R::exception, expedited, "2026-01-01", "24 hours"},
             {advantage, S::service, R::postStabilization, expedited, "2026-01-01", "1 hours"},
             {medicaid, S::service, R::preService, standard, "2026-01-01", "7 calendar-days"},
             {medicaid, S::service, R::preService, expedited, "2026-01-01", "72 hours"},
             {medicaid, S::outpatientDrug, R::preService, standard, "2026-01-01", "24 hours"},
             {medicaid, S::outpatientDrug, R::exception, expedited, "2026-01-01", "24 hours"},
             {medicaid, S::service, R::postStabilization, expedited, "2026-01-01", "1 hours"},
             {commercial, S::service, R::preService, standard, "2026-01-01", "15 calendar-days"},
             {commercial, S::outpatientDrug, R::preService, standard, "2026-01-01", "15 calendar-days"},
             {commercial, S::service, R::preService, expedited, "2026-01-01", "72 hours"},
             {commercial, S::payment, R::postService, standard, "2026-01-01", "30 calendar-days"},
             {advantage, S::service, R::appeal, standard, "2026-01-01", "30 calendar-days"},
             {advantage, S::partBDrug, R::appeal, standard, "2026-01-01", "7 calendar-days"},
             {advantage, S::payment, R::appeal, standard, "2026-01-01", "60 calendar-days"},
             {advantage, S::partBDrug, R::appeal, expedited, "2026-01-01", "72 hours"},
             {advantage, S::partDDrug, R::appeal, standard, "2026-01-01", "7 calendar-days"},
             {advantage, S::partDPayment, R::appeal, standard, "2026-01-01", "14 calendar-days"},
             {advantage, S::partDDrug, R::appeal, expedited, "2026-01-01", "72 hours"},
             {medicaid, S::outpatientDrug, R::appeal, standard, "2026-01-01", "30 calendar-days"},
             {medicaid, S::service, R::appeal, expedited, "2026-01-01", "72 hours"},
             {medicaid, S::service, R::hearing, standard, "2026-01-01", "90 calendar-days"},
             {commercial, S::service, R::appeal, standard, "2026-01-01", "30 calendar-days"},
             {commercial, S::payment, R::appeal, standard, "2026-01-01", "60 calendar-days"},
             {commercial, S::service, R::appeal, expedited, "2026-01-01", "72 hours"},
             {commercial, S::service, R::externalReview, standard, "2026-01-01", "45 calendar-days"},
             {commercial, S::service, R::externalReview, expedited, "2026-01-01", "72 hours"},
             {medicaid, S::service, R::externalReview, standard, "2026-01-01", ""},
             {advantage, S::partDDrug, R::grievance, standard, "2026-01-01", "30 calendar-days"},
             {advantage, S::service, R::grievance, expedited, "2026-01-01", "24 hours"},
         }) {
        EXPECT_EQ(within({row.line, row.subject, row.review, row.urgency, day(row.on)}), row.within)
            << json::toColumn(row.line) << ' ' << json::toColumn(row.subject) << ' ' << json::toColumn(row.review) << ' '
            << json::toColumn(row.urgency) << " on " << row.on;
    }
}

TEST(TheLaw, HoldsInMedicaidByTheRatingPeriodThatTheRequestFallsInto)
{
    Question question{medicaid, {}, {}, standard, day("2026-06-30"), day("2025-07-01")};
    EXPECT_EQ(within(question), "14 calendar-days") << "the period began before the new law";
    question.receivedOn = day("2026-07-01");
    question.ratingPeriodStartsOn = day("2026-07-01");
    EXPECT_EQ(within(question), "7 calendar-days");
    question.line = advantage;
    question.ratingPeriodStartsOn = day("2025-07-01");
    EXPECT_EQ(within(question), "7 calendar-days") << "Medicare Advantage has no rating period";
}

TEST(TheLaw, GivesADayForMoreOfACourseThatIsAskedForADayAhead)
{
    Question question{commercial, {}, DecisionReview::concurrent, expedited, day("2026-06-30"), {}, std::chrono::hours(24)};
    EXPECT_EQ(within(question), "24 hours");
    question.beforeEnd = std::chrono::hours(24) - std::chrono::minutes(1);
    EXPECT_EQ(within(question), "72 hours");
    question.beforeEnd.reset();
    EXPECT_EQ(within(question), "72 hours");
}

TEST(TheLaw, HalvesTheTimeOfEachAppealWhereAPlanHasTwoLevels)
{
    Question question{commercial, {}, DecisionReview::appeal, standard, day("2026-06-30"), {}, {}, 2};
    EXPECT_EQ(within(question), "15 calendar-days");
    question.urgency = expedited;
    EXPECT_EQ(within(question), "72 hours");
}

TEST(TheLaw, SaysBesideTheTimeToDecideWhatGoesWithIt)
{
    const auto rules = table();
    const auto rule = [&](const Question& question) { return *ruleFor(rules, question); };
    const auto on = day("2026-06-30");
    EXPECT_EQ(spelled(rule({advantage, {}, DecisionReview::appeal, standard, on}).fileWithin), "65 calendar-days");
    EXPECT_EQ(rule({advantage, {}, DecisionReview::appeal, standard, on}).forwarded, api::Forwarding::upheldOrLate);
    EXPECT_EQ(rule({advantage, DecisionSubject::partDDrug, DecisionReview::appeal, standard, on}).forwarded, api::Forwarding::late);
    EXPECT_EQ(spelled(rule({commercial, {}, DecisionReview::appeal, standard, on}).fileWithin), "180 calendar-days");
    EXPECT_EQ(spelled(rule({commercial, {}, DecisionReview::externalReview, standard, on}).fileWithin), "4 months");
    const auto appeal = rule({medicaid, {}, DecisionReview::appeal, standard, on});
    EXPECT_EQ(spelled(appeal.fileWithin) + ", " + spelled(appeal.continuesWithin), "60 calendar-days, 10 calendar-days");
    EXPECT_EQ(spelled(rule({medicaid, {}, DecisionReview::hearing, standard, on}).fileWithin), "120 calendar-days");
    EXPECT_EQ(spelled(rule({medicaid, DecisionSubject::outpatientDrug, {}, standard, on}).emergencySupply), "72 hours");
    EXPECT_EQ(rule({medicaid, {}, DecisionReview::postStabilization, expedited, on}).onBreach, api::BreachConsequence::bindsThePlan);
    EXPECT_FALSE(rule({advantage, DecisionSubject::partBDrug, {}, standard, on}).extension);
    EXPECT_EQ(spelled(rule({commercial, {}, {}, standard, on}).extension.value().within), "15 calendar-days");
}

// What check says of the table after something was done to it.
std::string faultsAfter(const std::function<void(std::vector<Rule>&)>& change)
{
    auto rules = table();
    change(rules);
    const auto checked = check(rules);
    std::string out;
    if (!checked)
        for (const auto& each : checked.error().violations)
            out += (out.empty() ? "" : "; ") + each.detail;
    return out;
}

Rule& first(std::vector<Rule>& rules, const std::function<bool(const Rule&)>& which)
{
    return *std::find_if(rules.begin(), rules.end(), which);
}

TEST(ATable, IsSoundAsItShips)
{
    EXPECT_EQ(faultsAfter([](auto&) { }), "");
}

TEST(ATable, MustNotHaveTwoAnswersOnADayNorADayWithoutOne)
{
    const auto ended = [](const Rule& rule) { return rule.lineOfBusiness == medicaid && rule.effectiveTo; };
    EXPECT_EQ(faultsAfter([&](auto& rules) { first(rules, ended).effectiveTo.reset(); }),
        "medicaid service pre-service standard 1 of 2026-01-01 holds together with that of 2017-07-01");
    EXPECT_EQ(faultsAfter([&](auto& rules) { first(rules, ended).effectiveTo = day("2026-01-01"); }),
        "medicaid service pre-service standard 1 of 2026-01-01 holds together with that of 2017-07-01");
    EXPECT_EQ(faultsAfter([&](auto& rules) { first(rules, ended).effectiveTo = day("2025-12-30"); }),
        "medicaid service pre-service standard 1 of 2026-01-01 leaves days after 2025-12-30 without a rule");
    EXPECT_EQ(faultsAfter([&](auto& rules) { first(rules, ended).effectiveBy = api::EffectiveBy::received; }),
        "medicaid service pre-service standard 1 of 2026-01-01 holds by another day than that before it");
}

TEST(ATable, MustAnswerWhatEveryPlanIsAsked)
{
    EXPECT_EQ(faultsAfter([](auto& rules) {
        std::erase_if(rules, [](const Rule& rule) { return rule.lineOfBusiness == medicaid && rule.review == DecisionReview::grievance; });
    }),
        "there is no rule without end for medicaid service grievance standard; there is no rule without end for medicaid service grievance "
        "expedited");
    EXPECT_EQ(faultsAfter([](auto& rules) {
        std::erase_if(rules, [](const Rule& rule) {
            return rule.lineOfBusiness == commercial && rule.review == DecisionReview::externalReview && rule.urgency == standard;
        });
    }),
        "commercial service external-review expedited 1 of 2011-07-01 has no standard beside it");
}

TEST(ATable, MustNotContradictItself)
{
    const auto forwarded = [](const Rule& rule) { return rule.forwarded == api::Forwarding::late; };
    EXPECT_NE(faultsAfter([&](auto& rules) { first(rules, forwarded).onBreach = api::BreachConsequence::none; }), "");
    EXPECT_NE(faultsAfter([&](auto& rules) { first(rules, forwarded).forwarded = api::Forwarding::never; }), "");
    EXPECT_NE(faultsAfter([&](auto& rules) { rules.front().starts = api::ClockStart::statement; }), "");
    EXPECT_NE(faultsAfter([&](auto& rules) { rules.front().askedAhead = api::TimeSpan{24, api::TimeUnit::hours}; }), "");
    EXPECT_NE(faultsAfter([&](auto& rules) { rules.front().effectiveTo = day("2005-01-01"); }), "");
}

TEST(AFileOfClocks, IsRefusedWithEachLineThatIsWrong)
{
    const auto source = std::filesystem::path(CAREWAY_SOURCE_DIR) / "db/reference/decision_clocks.csv";
    const auto copy = std::filesystem::temp_directory_path() / "careway-decision-clocks-test.csv";
    std::ifstream in(source);
    std::ofstream out(copy);
    int line = 0;
    for (std::string each; std::getline(in, each);) {
        if (++line == 3) each.replace(each.find("7 calendar-days"), 15, "7 fortnights");
        if (line == 4) each.replace(each.find("member|plan"), 11, "member|nurse");
        out << each << '\n';
    }
    out.close();
    std::string said;
    try {
        static_cast<void>(app::decisionClocksIn(copy));
    } catch (const std::runtime_error& error) {
        said = error.what();
    }
    EXPECT_NE(said.find("line 3: decide_within must be a span of time"), std::string::npos) << said;
    EXPECT_NE(said.find("line 4: extension_asked_by"), std::string::npos) << said;
    std::filesystem::remove(copy);
}

} // namespace

} // namespace careway::decision_clocks
