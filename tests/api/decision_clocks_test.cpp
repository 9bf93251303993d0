#include "models/decision_clock_list.hpp"
#include "support/house_test.hpp"

#include <algorithm>

namespace careway {

namespace {

using access::Role;

class DecisionClocks : public HouseTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (!IsSkipped()) seed();
    }

    // listDecisionClocks
    std::vector<api::DecisionClock> asked(const std::string& query)
    {
        return get("/v1/decision-clocks" + query, token(Role::member, namedId("x"))).as<api::DecisionClockList>().items;
    }
};

TEST_F(DecisionClocks, ShowAnybodyTheLawOfToday)
{
    const auto all = asked("");
    EXPECT_GE(all.size(), 80U);
    EXPECT_TRUE(std::all_of(all.begin(), all.end(), [](const auto& each) { return !each.effectiveTo; }));
    const auto own = asked("?lineOfBusiness=medicaid&review=pre-service");
    ASSERT_EQ(own.size(), 4U);
    const auto service = std::find_if(own.begin(), own.end(),
        [](const auto& each) { return each.subject == api::DecisionSubject::service && each.urgency == api::DecisionUrgency::standard; });
    ASSERT_NE(service, own.end());
    EXPECT_EQ(service->decideWithin, (api::TimeSpan{7, api::TimeUnit::calendarDays}));
    EXPECT_EQ(service->extension.value().within, (api::TimeSpan{14, api::TimeUnit::calendarDays}));
    EXPECT_EQ(service->known, api::RuleKnowledge::lookedUp);
    EXPECT_FALSE(service->citation.empty());
}

TEST_F(DecisionClocks, ShowTheLawOfADayBefore)
{
    const auto days = [&](const std::string& day) {
        const auto own = asked("?lineOfBusiness=medicare-advantage&review=pre-service&asOf=" + day);
        const auto service = std::find_if(own.begin(), own.end(), [](const auto& each) {
            return each.subject == api::DecisionSubject::service && each.urgency == api::DecisionUrgency::standard;
        });
        return service == own.end() ? 0 : service->decideWithin.amount;
    };
    EXPECT_EQ(days("2005-12-31"), 0);
    EXPECT_EQ(days("2025-12-31"), 14);
    EXPECT_EQ(days("2026-01-01"), 7);
}

TEST_F(DecisionClocks, SeededAnewAreTheSame)
{
    const auto before = asked("");
    seed();
    EXPECT_EQ(asked(""), before);
}

} // namespace

} // namespace careway
