#include "authorization_metrics/metrics.hpp"

#include <gmock/gmock.h>

namespace careway::authorization_metrics {

namespace {

using api::AuthorizationItemState;
using api::DecisionUrgency;
using api::PartialApproval;
using ::testing::HasSubstr;

TEST(PublicFigures, TheMeanIsThatOfAPublishedPlan)
{
    // A plan published 9,032 requests that took 30736 days 4:39:08 together, and a mean of 3 days 9:40:22.
    const std::int64_t together = ((30736LL * 24 + 4) * 60 + 39) * 60 + 8;
    const auto figures = metricsOf(
        {{{DecisionUrgency::standard, AuthorizationItemState::approved, false, 9032, together}}, {}, {}}, PartialApproval::apart);
    EXPECT_EQ(inWords(*figures.standard.meanSeconds), "3 days 9:40:22");
    EXPECT_EQ(inWords(together), "30736 days 4:39:08");
}

Counted someDecisions()
{
    return {{{DecisionUrgency::standard, AuthorizationItemState::approved, false, 60, 600},
                {DecisionUrgency::standard, AuthorizationItemState::approved, true, 10, 900},
                {DecisionUrgency::standard, AuthorizationItemState::modified, true, 5, 500},
                {DecisionUrgency::standard, AuthorizationItemState::denied, false, 25, 250},
                {DecisionUrgency::expedited, AuthorizationItemState::denied, false, 1, 7}},
        {{DecisionUrgency::standard, 4}}, {{DecisionUrgency::standard, 25, 2}, {DecisionUrgency::expedited, 7, 1}}};
}

TEST(PublicFigures, AnApprovalInPartCountsAsIsSaid)
{
    struct Row {
        PartialApproval partial;
        std::int64_t approved, denied, extended;
    };
    for (const auto& row :
        {Row{PartialApproval::approved, 75, 25, 15}, Row{PartialApproval::denied, 70, 30, 10}, Row{PartialApproval::apart, 70, 25, 10}}) {
        const auto standard = metricsOf(someDecisions(), row.partial).standard;
        EXPECT_EQ(standard.decided, 100);
        EXPECT_EQ(standard.approved, row.approved);
        EXPECT_EQ(standard.denied, row.denied);
        EXPECT_EQ(standard.partial, 5);
        EXPECT_EQ(standard.approvedAfterExtension, row.extended);
        EXPECT_EQ(standard.approvedAfterAppeal, 4);
    }
}

TEST(PublicFigures, TheMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle)
{
    EXPECT_EQ(metricsOf(someDecisions(), PartialApproval::apart).standard.medianSeconds, 12);
    EXPECT_EQ(metricsOf(someDecisions(), PartialApproval::apart).expedited.medianSeconds, 7);
}

TEST(PublicFigures, WhereNothingWasDecidedThereIsNoMean)
{
    const auto figures = metricsOf({}, PartialApproval::apart);
    EXPECT_FALSE(figures.standard.meanSeconds || figures.standard.medianSeconds);
    EXPECT_EQ(figures.standard.approvedPercent, 0);
}

TEST(PublicFigures, ThePageSaysWhatIsCountedAndHow)
{
    const auto page = pageOf(metricsOf(someDecisions(), PartialApproval::denied));
    EXPECT_THAT(page, HasSubstr("counts as denied"));
    EXPECT_THAT(page, HasSubstr("<td>70 (70.0 %)</td>"));
    EXPECT_THAT(page, HasSubstr("Drugs are left out"));
}

} // namespace

} // namespace careway::authorization_metrics
