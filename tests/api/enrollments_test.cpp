#include "models/communication_page.hpp"
#include "models/eligibility_answer.hpp"
#include "models/timeline_page.hpp"
#include "support/care_test.hpp"

#include <algorithm>
#include <set>

namespace careway {

namespace {

using api::EnrollmentState;

/// Referrals, enrollments, their tasks and letters (checkEligibility, listReferrals, createReferral, getReferral, listEnrollments,
/// getEnrollment, beginOutreach, recordAttempt, optIn, optOut, beginAssessment, completeAssessment, activateEnrollment,
/// dischargeEnrollment, reinitiateEnrollment, assignEnrollment, listCommunications, getCommunication, readCommunication,
/// listLetterTemplates, listTimeline).
class Enrollments : public CareTest {
protected:
    static std::set<std::string> kindsOf(const std::vector<api::Task>& tasks)
    {
        std::set<std::string> out;
        for (const auto& each : tasks)
            out.insert(each.kind);
        return out;
    }
    std::vector<api::Communication> letters(const api::Member& member, const std::string& by)
    {
        return get("/v1/communications?memberId=" + member.id.text(), by).as<api::CommunicationPage>().items;
    }
    std::vector<std::string> timeline(const api::Member& member, const std::string& by)
    {
        std::vector<std::string> out;
        for (const auto& each : get(at(member) + "/timeline", by).as<api::TimelinePage>().items)
            out.push_back(each.text);
        return out;
    }
    static std::string path(const Id& enrollment) { return "/v1/enrollments/" + enrollment.text(); }
};

TEST_F(Enrollments, AMemberWhoIsReferredIsReachedOptsInAndIsWrittenTo)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Counsel");
    relate(member, "treatment", doctor);
    const auto referral = referred(member, "case-management", provider(doctor), "provider");
    ASSERT_EQ(referral.outcome, api::ReferralOutcome::accepted);
    const auto id = referral.enrollmentId.value();
    EXPECT_EQ(referred(member, "case-management", nurse(), "claim").outcome, api::ReferralOutcome::joined);

    EXPECT_EQ(act(path(id), "begin-outreach", nurse()).status, 200);
    EXPECT_EQ(kindsOf(openTasks(member, nurse())), (std::set<std::string>{"reach-member"}));
    const auto in = act(path(id), "opt-in", nurse(), R"({"heardBy":"phone"})");
    ASSERT_EQ(in.status, 200) << in.body;
    EXPECT_EQ(in.as<api::Enrollment>().state, EnrollmentState::optedIn);
    EXPECT_EQ(
        kindsOf(openTasks(member, nurse())), (std::set<std::string>{"initial-assessment", "screening-depression", "screening-alcohol"}));

    // One letter to the member, one to the provider who referred them; both leave the house once.
    EXPECT_EQ(letters(member, nurse()).size(), 2U);
    EXPECT_EQ(letters(member, provider(doctor)).at(0).template_, "opt-in-provider");
    EXPECT_EQ(work(), 2U);
    EXPECT_EQ(work(), 0U);
    EXPECT_EQ(posted().size(), 2U);
    const auto own = letters(member, self(member));
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].state, api::CommunicationState::sent);
    EXPECT_FALSE(own[0].readAt);
    const auto read = post("/v1/communications/" + own[0].id.text() + "/read", self(member), "");
    EXPECT_TRUE(read.as<api::Communication>().readAt) << read.body;

    EXPECT_EQ(act(path(id), "begin-assessment", nurse()).status, 200);
    EXPECT_EQ(act(path(id), "complete-assessment", nurse()).status, 200);
    EXPECT_EQ(act(path(id), "activate", nurse()).status, 200);
    const auto out = act(path(id), "discharge", nurse(), R"({"reason":"goals-met"})");
    EXPECT_EQ(out.as<api::Enrollment>().state, EnrollmentState::discharged) << out.body;
    EXPECT_TRUE(openTasks(member, nurse()).empty());
    const auto again = act(path(id), "reinitiate", nurse(), R"({"cause":"transition-in-care"})");
    EXPECT_EQ(again.as<api::Enrollment>().previousId, id) << again.body;
    EXPECT_EQ(timeline(member, self(member)).front(), "Taken up again in Case Management");
    const auto first = get(at(member) + "/timeline?limit=1", self(member)).as<api::TimelinePage>().items.at(0);
    EXPECT_EQ(first.by, "A care manager of your plan");
}

TEST_F(Enrollments, AnIllegalMoveNamesTheLegalOnesAndChangesNothing)
{
    const auto member = covered("CW1");
    const auto id = referred(member, "case-management", nurse(), "claim").enrollmentId.value();
    const auto refused = act(path(id), "activate", nurse());
    EXPECT_EQ(refused.code(), "enrollments/illegal-move");
    EXPECT_NE(refused.body.find("begin-outreach, opt-in, opt-out, discharge"), std::string::npos);
    EXPECT_EQ(enrollment(id).version, 1);
}

TEST_F(Enrollments, WhoOptsOutHearsNothingMoreOfThatProgramHoweverMuchWasQueued)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    EXPECT_EQ(letters(member, nurse()).at(0).state, api::CommunicationState::queued);
    for (int twice = 0; twice < 2; ++twice) {
        const auto out = post(path(in.id) + "/opt-out", self(member), R"({"heardBy":"app","reason":"Enough"})");
        EXPECT_EQ(out.as<api::Enrollment>().state, EnrollmentState::optedOut) << out.body;
    }
    EXPECT_EQ(work(), 0U);
    EXPECT_TRUE(posted().empty());
    EXPECT_TRUE(openTasks(member, nurse()).empty());
    EXPECT_EQ(act(path(in.id), "reinitiate", nurse(), R"({"cause":"referral"})").code(), "enrollments/opted-out");
}

TEST_F(Enrollments, WhoOptsOutOfWhatIsOverIsNotTakenUpAgain)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    EXPECT_EQ(act(path(in.id), "discharge", nurse(), R"({"reason":"goals-met"})").status, 200);
    for (int twice = 0; twice < 2; ++twice) {
        const auto out = post(path(in.id) + "/opt-out", self(member), R"({"heardBy":"app"})");
        EXPECT_EQ(out.status, 200) << out.body;
        EXPECT_EQ(out.as<api::Enrollment>().state, EnrollmentState::discharged) << "how it ended stays";
    }
    EXPECT_EQ(act(path(in.id), "reinitiate", nurse(), R"({"cause":"referral"})").code(), "enrollments/opted-out");
}

TEST_F(Enrollments, ToBeInTheSubstanceAbuseProgramIsTheMembersToTell)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Counsel");
    relate(member, "treatment", doctor);
    post("/v1/pcp-selections", admin(),
        R"({"memberId":")" + member.id.text() + R"(","providerId":")" + doctor.text() + R"(","startsOn":"2026-01-01"})");
    const auto in = optedIn(member, "substance-abuse-specialty-care-management");
    EXPECT_EQ(get(path(in.id), provider(doctor)).status, 404);
    EXPECT_EQ(get("/v1/enrollments?memberId=" + member.id.text(), provider(doctor)).body, R"({"items":[]})");
    EXPECT_TRUE(letters(member, provider(doctor)).empty());
    const auto all = letters(member, nurse());
    const auto withheld
        = std::find_if(all.begin(), all.end(), [](const auto& each) { return each.state == api::CommunicationState::withheld; });
    ASSERT_NE(withheld, all.end());
    EXPECT_NE(withheld->withheld.value_or("").find("substance-use-records"), std::string::npos);
    EXPECT_TRUE(kindsOf(openTasks(member, nurse())).contains("ask-for-release"));
    // To refer somebody who is in it already looks like referring anybody.
    const auto again = referred(member, "substance-abuse-specialty-care-management", provider(doctor), "provider");
    EXPECT_EQ(again.outcome, api::ReferralOutcome::accepted);
    EXPECT_FALSE(again.enrollmentId);
}

TEST_F(Enrollments, WhatIsNotDoneInTimeIsMarkedAndSomebodyIsToldOfIt)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    setNow(now() + std::chrono::days(31));
    EXPECT_GT(work(), 0U);
    const auto late = enrollment(in.id);
    EXPECT_EQ(late.timers.at(0).state, api::TimerState::missed);
    EXPECT_EQ(late.timers.at(1).state, api::TimerState::running);
    EXPECT_TRUE(kindsOf(openTasks(member, nurse())).contains("late-step"));
}

TEST_F(Enrollments, WhatASpecialNeedsPlanOwesGoesOnWhateverTheMemberSays)
{
    const auto member = covered("CW1", "Amara", "Osei", {}, "special-needs");
    const auto in = optedIn(member, "special-needs-model-of-care");
    EXPECT_TRUE(kindsOf(openTasks(member, nurse())).contains("health-risk-assessment"));
    EXPECT_EQ(text(in.timers.at(0).dueAt), "2026-04-01T00:00:00.000Z") << "ninety days after the coverage began: it is late already";
    EXPECT_EQ(post(path(in.id) + "/opt-out", self(member), R"({"heardBy":"app"})").status, 200);
    EXPECT_EQ(kindsOf(openTasks(member, nurse())), (std::set<std::string>{"health-risk-assessment"}));
}

TEST_F(Enrollments, EligibilityIsAnsweredWithItsReasons)
{
    const auto member = covered("CW1");
    const auto answer
        = post("/v1/eligibility-checks", nurse(), R"({"memberId":")" + member.id.text() + R"(","program":"special-needs-model-of-care"})");
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_FALSE(answer.as<api::EligibilityAnswer>().eligible);
    EXPECT_EQ(referred(member, "special-needs-model-of-care", nurse(), "claim").outcome, api::ReferralOutcome::notEligible);
}

} // namespace

} // namespace careway
