#include "api/step_test.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace careway {

namespace {

using api::RecordOutcome;
using api::StepOutcome;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// What follows from a fill of a drug whose step is not open, and what members are told ahead.
class StepFills : public StepTest {
protected:
    void SetUp() override
    {
        StepTest::SetUp();
        if (!IsSkipped()) doctor_ = entered("9000000007", "Stone");
    }
    static std::string prescribed() { return R"(,"prescriberNpi":"9000000007")"; }
    std::string doctor() { return provider(doctor_); }

    Id doctor_;
};

TEST_F(StepFills, CoverTheFirstAfterTheGracePeriodAndTellMemberAndPrescriberOnce)
{
    const auto member = covered("CW1");
    EXPECT_EQ(filled(member, rosuvastatin, "2026-11-20", prescribed()), RecordOutcome::created);
    EXPECT_THAT(templates(member, self(member)), ElementsAre("first-fill-notice-member"));
    const auto told = letters(member, self(member)).at(0);
    EXPECT_THAT(told.body.value(), HasSubstr("rosuvastatin calcium 5 MG Oral Tablet on 2026-11-20"));
    EXPECT_THAT(told.body.value(), HasSubstr("Simvastatin 10 MG Oral Tablet"));
    EXPECT_EQ(told.program, "step-therapy");
    EXPECT_THAT(templates(member, doctor()), ElementsAre("first-fill-notice-prescriber")) << "who prescribes treats";
    EXPECT_THAT(letters(member, doctor()).at(0).body.value(), HasSubstr("Amara Osei"));
    EXPECT_THAT(timeline(member),
        Contains("The first fill of rosuvastatin calcium 5 MG Oral Tablet was covered: something must be done before the next"));

    const auto next = evaluated(member, rosuvastatin);
    EXPECT_EQ(next.outcome, StepOutcome::closed);
    EXPECT_FALSE(next.covered);
    EXPECT_EQ(next.firstFill, api::FirstFillState::used);
    EXPECT_EQ(filled(member, rosuvastatin, "2026-11-20", prescribed()), RecordOutcome::unchanged) << "told again";
    filled(member, rosuvastatin, "2026-11-23", prescribed());
    filled(member, "617314", "2026-11-24", prescribed(), {}, "another");
    EXPECT_THAT(templates(member, self(member)), ElementsAre("first-fill-notice-member", "first-fill-notice-member"))
        << "one for each medication: the second is of atorvastatin";
    EXPECT_EQ(outcome(member, atorvastatin), StepOutcome::closed) << "whatever its strength and step";
    work();
    EXPECT_EQ(letters(member, self(member)).at(0).state, api::CommunicationState::sent);
}

TEST_F(StepFills, InTheGracePeriodUseNothingUpAndTellOfWhatComes)
{
    const auto member = covered("CW1");
    filled(member, ticagrelor, "2026-11-20", prescribed());
    EXPECT_THAT(templates(member, self(member)), ElementsAre("step-therapy-introduction"));
    EXPECT_THAT(letters(member, self(member)).at(0).body.value(), HasSubstr("until 2026-12-30"));
    filled(member, ticagrelor, "2026-11-24", prescribed());
    EXPECT_THAT(templates(member, self(member)), ElementsAre("step-therapy-introduction")) << "once";
    EXPECT_EQ(outcome(member, ticagrelor, R"(,"day":"2026-12-30")"), StepOutcome::gracePeriod);
    EXPECT_EQ(outcome(member, ticagrelor, R"(,"day":"2026-12-31")"), StepOutcome::firstFill);
    setNow(parseInstant("2026-12-31T15:00:00Z").value());
    filled(member, ticagrelor, "2026-12-31", prescribed());
    EXPECT_THAT(templates(member, self(member)), UnorderedElementsAre("step-therapy-introduction", "first-fill-notice-member"));
    EXPECT_EQ(outcome(member, ticagrelor), StepOutcome::closed);
}

TEST_F(StepFills, UseNothingUpWhenTheStepIsOpen)
{
    const auto member = covered("CW1");
    filled(member, simvastatin, "2026-09-01");
    filled(member, atorvastatin, "2026-11-20", prescribed());
    EXPECT_THAT(templates(member, self(member)), IsEmpty());
    EXPECT_EQ(evaluated(member, atorvastatin).firstFill, api::FirstFillState::available);
}

TEST_F(StepFills, OfTheTransitionUseUpItsMonthAndNotTheFirstFill)
{
    const auto member = taken("CW1");
    made("/v1/coverages", admin(),
        R"({"memberId":")" + member.id.text()
            + R"(","plan":"P","lineOfBusiness":"medicare-advantage","benefits":["pharmacy"],"order":1,"startsOn":"2026-11-01"})");
    filled(member, duloxetine, "2026-11-20", prescribed());
    EXPECT_THAT(templates(member, self(member)), ElementsAre("transition-fill-notice-member"));
    EXPECT_THAT(letters(member, self(member)).at(0).body.value(), HasSubstr("0 more days of it until 2027-01-29"));
    EXPECT_THAT(templates(member, doctor()), ElementsAre("transition-fill-notice-prescriber"));
    EXPECT_EQ(outcome(member, duloxetine), StepOutcome::protectedClass) << "they take it now";
    const auto statin = taken("CW2", "Ben", "Osei");
    made("/v1/coverages", admin(),
        R"({"memberId":")" + statin.id.text()
            + R"(","plan":"P","lineOfBusiness":"medicare-advantage","benefits":["pharmacy"],"order":1,"startsOn":"2026-11-01"})");
    filled(statin, rosuvastatin, "2026-11-10");
    EXPECT_EQ(outcome(statin, rosuvastatin), StepOutcome::firstFill) << "the month is had, the first fill is not";
    filled(statin, rosuvastatin, "2026-11-24");
    EXPECT_EQ(outcome(statin, rosuvastatin), StepOutcome::closed);
    EXPECT_THAT(templates(statin, self(statin)), UnorderedElementsAre("transition-fill-notice-member", "first-fill-notice-member"));
}

TEST_F(StepFills, OfLongAgoUseItUpAndTellNoNews)
{
    const auto member = covered("CW1");
    filled(member, rosuvastatin, "2026-09-15", prescribed());
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::closed);
    EXPECT_THAT(templates(member, self(member)), IsEmpty());
    EXPECT_EQ(get(at(member), doctor()).status, 404);
}

TEST_F(StepFills, ThatAreCorrectedAwayGiveTheFirstOneBack)
{
    const auto member = covered("CW1");
    filled(member, rosuvastatin, "2026-11-20", {}, {}, "A");
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::closed);
    EXPECT_EQ(filled(member, simvastatin, "2026-11-20", {}, R"(,"correction":true)", "A"), RecordOutcome::replaced);
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::firstFill);
    filled(member, rosuvastatin, "2026-11-22", {}, {}, "B");
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::closed);
    EXPECT_THAT(templates(member, self(member)), ElementsAre("first-fill-notice-member")) << "they were told";
}

TEST_F(StepFills, OfAProgramOfPart2AreNotToldToAPrescriberWithoutARelease)
{
    const auto member = covered("CW1");
    filled(member, rosuvastatin, "2026-11-20", prescribed(), R"(,"sourceProgram":"part-2")");
    EXPECT_THAT(templates(member, self(member)), ElementsAre("first-fill-notice-member"));
    EXPECT_THAT(templates(member, doctor()), IsEmpty());
}

TEST_F(StepFills, ThatComeAtOnceAreOneFirst)
{
    const auto member = covered("CW1");
    std::vector<std::thread> feeds;
    for (int i = 0; i < 4; ++i)
        feeds.emplace_back([&, i] { filled(member, rosuvastatin, "2026-11-2" + std::to_string(i), prescribed()); });
    for (auto& each : feeds)
        each.join();
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM step_fill WHERE standing"), 1);
    EXPECT_THAT(templates(member, self(member)), ElementsAre("first-fill-notice-member"));
    EXPECT_THAT(templates(member, doctor()), ElementsAre("first-fill-notice-prescriber"));
}

TEST_F(StepFills, AreToldAheadOfAProgramThatIsIntroduced)
{
    setNow(parseInstant("2026-10-31T15:00:00Z").value());
    const auto taker = covered("CW1"), opened = covered("CW2", "Ben", "Osei"), other = covered("CW3", "Cid", "Osei"),
               gone = covered("CW4", "Dan", "Osei"), senior = covered("CW5", "Eva", "Osei", {}, "medicare-advantage");
    for (const auto& each : {taker, opened, gone, senior})
        filled(each, ticagrelor, "2026-10-01");
    for (const auto* first : {clopidogrel, "855812"})
        filled(opened, first, "2026-08-01");
    filled(other, simvastatin, "2026-10-01");
    owner().execute("UPDATE member SET deceased_on = '2026-10-20' WHERE member_number = 'CW4'");
    work();
    EXPECT_THAT(templates(taker, self(taker)), IsEmpty()) << "it begins tomorrow";
    setNow(parseInstant("2026-11-01T15:00:00Z").value());
    work();
    EXPECT_THAT(templates(taker, self(taker)), ElementsAre("step-therapy-introduction"));
    EXPECT_THAT(letters(taker, self(taker)).at(0).body.value(), HasSubstr("since 2026-11-01"));
    for (const auto& each : {opened, other, gone, senior})
        EXPECT_THAT(templates(each, self(each)), IsEmpty()) << each.memberNumber;
    EXPECT_EQ(work(), 0U) << "and once";
    owner().execute("UPDATE step_introduction SET finished_at = NULL, after_member = UNHEX(:none)", {{"none", Id{}}});
    work();
    EXPECT_THAT(templates(taker, self(taker)), ElementsAre("step-therapy-introduction")) << "begun anew it writes nothing twice";
}

} // namespace

} // namespace careway
