#include "assessments/instrument.hpp"
#include "unit/assessments/reference.hpp"

#include <set>

namespace careway::assessments {

namespace {

std::vector<std::string> faultsOf(const api::Instrument& instrument)
{
    std::vector<std::string> out;
    const auto checked = check(instrument);
    if (checked) return out;
    for (const auto& each : checked.error().violations)
        out.push_back(each.at);
    return out;
}

using Faults = std::vector<std::string>;

} // namespace

TEST(Instruments, ThatShipAreSoundAndNameOnlyWhatThereIs)
{
    std::set<std::string> codes;
    for (const auto& each : shipped()) {
        EXPECT_EQ(faultsOf(each), Faults{}) << each.code;
        EXPECT_TRUE(codes.insert(each.code).second) << each.code;
    }
    EXPECT_EQ(codes,
        (std::set<std::string>{"audit-c", "crafft", "dast-10", "functional-assessment", "gad-7", "health-risk-assessment",
            "personal-health-assessment", "phq-2", "phq-9", "phq-a"}));
    for (const auto& each : shipped()) {
        for (const auto& other : {each.ages.younger, each.ages.older})
            EXPECT_TRUE(!other || codes.contains(*other)) << each.code;
        for (const auto& rule : each.followUps)
            EXPECT_TRUE(!rule.instrument || codes.contains(*rule.instrument)) << each.code;
    }
}

TEST(Instruments, OfTheYoungAndOfAdultsLeaveNoAgeBetweenThem)
{
    EXPECT_EQ(*shipped("phq-a").ages.to + 1, *shipped("phq-9").ages.from);
    EXPECT_EQ(*shipped("phq-a").ages.to + 1, *shipped("phq-2").ages.from);
    EXPECT_EQ(*shipped("crafft").ages.to + 1, *shipped("audit-c").ages.from);
    EXPECT_EQ(*shipped("crafft").ages.to + 1, *shipped("dast-10").ages.from);
}

TEST(Instruments, OfAlcoholAndDrugsAreOfSubstanceUse)
{
    for (const auto& each : shipped()) {
        const bool drugs = each.code == "audit-c" || each.code == "dast-10" || each.code == "crafft";
        EXPECT_EQ(each.labels, std::vector{drugs ? api::Label::substanceUse : api::Label::general}) << each.code;
    }
}

TEST(Instruments, WithAGapBetweenTheirBandsAreNotSound)
{
    auto gap = shipped("phq-9");
    gap.bands[2].from = 11;
    EXPECT_EQ(faultsOf(gap), Faults{"/bands"});
    auto overlap = shipped("phq-9");
    overlap.bands[2].from = 9;
    EXPECT_EQ(faultsOf(overlap), Faults{"/bands"});
    auto unfinished = shipped("phq-9");
    unfinished.bands.back().to = 26;
    EXPECT_EQ(faultsOf(unfinished), Faults{"/bands"});
}

TEST(Instruments, ThatAskForSafetyOpenSomethingAndHaveALineToCall)
{
    auto silent = shipped("phq-9");
    silent.followUps.erase(silent.followUps.begin());
    EXPECT_EQ(faultsOf(silent), Faults{"/followUps"});
    auto lineless = shipped("phq-9");
    lineless.crisisLine.reset();
    EXPECT_EQ(faultsOf(lineless), Faults{"/items/8/safetyAbove"});
}

TEST(Instruments, ThatBreakSeveralRulesSaySoAtOnce)
{
    auto wrong = shipped("audit-c");
    wrong.code = "AUDIT C";
    wrong.items[1].code = "1";
    wrong.items[2].choices[0].value = 5;
    wrong.flags[0].allPointsFrom = "9";
    wrong.effectiveTo = *parseDate("1990-01-01");
    EXPECT_EQ(faultsOf(wrong), (Faults{"/code", "/effectiveTo", "/items/1/code", "/items/2/choices", "/flags"}));
}

} // namespace careway::assessments
