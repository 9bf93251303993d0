#include "models/assessment.hpp"
#include "models/care_plan.hpp"
#include "models/communication_page.hpp"
#include "models/relationship.hpp"
#include "models/timeline_page.hpp"
#include "support/stay_test.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace careway {

namespace {

using api::EnrollmentState;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// A person's way through the plan's care management, from the first word to the last letter.
class CareStory : public StayTest {
protected:
    std::vector<std::string> toDo(const api::Member& member)
    {
        std::vector<std::string> out;
        for (const auto& each : openTasks(member, nurse()))
            out.push_back(each.kind);
        return out;
    }
    std::vector<std::string> lettersOf(const api::Member& member, const std::string& by)
    {
        std::vector<std::string> out;
        for (const auto& each : get("/v1/communications?memberId=" + member.id.text(), by).as<api::CommunicationPage>().items)
            out.push_back(each.template_);
        return out;
    }
    std::vector<std::string> timeline(const api::Member& member, const std::string& by)
    {
        std::vector<std::string> out;
        for (const auto& each : get(at(member) + "/timeline?limit=200", by).as<api::TimelinePage>().items)
            out.push_back(each.text);
        return out;
    }
    Reply answered(const api::Member& member, const std::string& by, const std::string& instrument, const std::vector<int>& values,
        const std::string& more = {})
    {
        std::string answers;
        for (std::size_t i = 0; i < values.size(); ++i)
            answers += (i == 0 ? "" : ",") + (R"({"item":")" + std::to_string(i + 1) + R"(","value":)" + std::to_string(values[i]) + '}');
        return post("/v1/assessments", by,
            R"({"memberId":")" + member.id.text() + R"(","instrument":")" + instrument + R"(","answers":[)" + answers + ']' + more + '}');
    }
    api::Task task(const api::Member& member, const std::string& kind)
    {
        for (auto& each : openTasks(member, nurse()))
            if (each.kind == kind) return each;
        ADD_FAILURE() << "there is no task " << kind;
        return {};
    }
    Reply done(const api::Task& task, const std::string& by, const std::string& note)
    {
        return act("/v1/tasks/" + task.id.text(), "complete", by, R"({"note":")" + note + R"("})");
    }
    static std::string in(const Id& enrollment) { return "/v1/enrollments/" + enrollment.text(); }
};

TEST_F(CareStory, AProviderInTennesseeRefersAPatientWhoIsAccompaniedUntilTheyAreWellAndAgainWhenTheyAreNot)
{
    const auto member = covered("CW1", "Ruth", "Example",
        R"(,"languages":["es"],"addresses":[{"use":"home","lines":["1 Way"],"city":"Nashville","state":"TN","zip":"37211"}])");
    const auto doctor = entered("9000000031", "Familydoctor");
    relate(member, "treatment", doctor);

    // The provider calls for help for a patient: the team's nurse leads it from then on.
    const auto referral = referred(member, "case-management", provider(doctor), "provider");
    ASSERT_EQ(referral.outcome, api::ReferralOutcome::accepted);
    const auto id = referral.enrollmentId.value();
    EXPECT_EQ(enrollment(id).managerId, nurseId());
    EXPECT_EQ(act(in(id), "begin-outreach", nurse()).status, 200);
    EXPECT_EQ(
        post(in(id) + "/record-attempt", nurse(), R"({"at":"2026-11-24T15:00:00Z","channel":"phone","outcome":"reached"})").status, 200);
    EXPECT_THAT(toDo(member), IsEmpty()) << "reached";

    // They agree on the phone: one letter to them, in their language, and one to the provider who referred them.
    EXPECT_EQ(act(in(id), "opt-in", nurse(), R"({"heardBy":"phone"})").status, 200);
    EXPECT_THAT(lettersOf(member, nurse()), UnorderedElementsAre("opt-in-member", "opt-in-provider"));
    EXPECT_EQ(work(), 2U);
    EXPECT_EQ(posted().size(), 2U);
    const auto own = get("/v1/communications?memberId=" + member.id.text(), self(member)).as<api::CommunicationPage>().items;
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].language, "es");
    EXPECT_THAT(lettersOf(member, provider(doctor)), ElementsAre("opt-in-provider"));

    // The assessment is begun within thirty days and done within sixty.
    EXPECT_EQ(act(in(id), "begin-assessment", nurse()).status, 200);
    setNow(now() + std::chrono::days(20));
    EXPECT_EQ(act(in(id), "complete-assessment", nurse()).status, 200);
    for (const auto& timer : enrollment(id).timers)
        EXPECT_EQ(timer.state, api::TimerState::met) << timer.code;

    // A plan with a goal that can be measured, agreed by the member in the app; the provider adds what they know.
    const auto plan = post("/v1/care-plans", nurse(),
        R"({"memberId":")" + member.id.text() + R"(","program":"case-management","enrollmentId":")" + id.text()
            + R"(","title":"My plan","goals":[{"kind":"medication-compliance","text":"Take the tablets every day","measure":{"what":"Days covered","unit":"%","baseline":60,"target":80,"direction":"increase"},"targetOn":"2027-06-01"}]})");
    ASSERT_EQ(plan.status, 201) << plan.body;
    const auto path = "/v1/care-plans/" + plan.as<api::CarePlan>().id.text();
    EXPECT_EQ(act(path, "propose", nurse(), "{}").status, 200);
    const auto agreed = act(path, "agree", self(member), R"({"note":"With my sister beside me"})");
    EXPECT_EQ(agreed.status, 200) << agreed.body;
    EXPECT_EQ(act(in(id), "activate", nurse()).status, 200);

    // The goals are met. Months later they are taken into hospital, and taken up again.
    setNow(now() + std::chrono::days(150));
    const auto over = act(in(id), "discharge", nurse(), R"({"reason":"goals-met"})");
    EXPECT_EQ(over.as<api::Enrollment>().state, EnrollmentState::discharged) << over.body;
    EXPECT_THAT(toDo(member), IsEmpty());
    const auto stay = post("/v1/facility-stays", token(access::Role::system),
        R"({"memberId":")" + member.id.text() + R"(","facilityId":")" + hospitalId_.text() + R"(","admittedAt":")"
            + text(now() - std::chrono::hours(3)) + R"(","plannedDischargeAt":")" + text(now() + std::chrono::days(4))
            + R"(","sourceProgram":"not-part-2","basis":{"kind":"payment"}})");
    EXPECT_EQ(stay.status, 201) << stay.body;
    const auto again = act(in(id), "reinitiate", nurse(), R"({"cause":"transition-in-care"})");
    ASSERT_EQ(again.status, 200) << again.body;
    EXPECT_EQ(again.as<api::Enrollment>().previousId, id);
    EXPECT_NE(again.as<api::Enrollment>().id, id);

    // The member reads it all, in their language.
    const auto read = timeline(member, self(member));
    EXPECT_THAT(read, Contains("Retomado en Case Management"));
    EXPECT_THAT(read, Contains("Aceptó participar en Case Management"));
}

TEST_F(CareStory, WhoeverEntersCoachingIsScreenedAndASignalIsNeverLost)
{
    // By phone, to a coach who has never heard of them: who calls says who they are.
    const auto member = taken("CW1", "Iris", "Example");
    EXPECT_EQ(
        post("/v1/coverages", admin(),
            R"({"memberId":")" + member.id.text()
                + R"(","plan":"P","lineOfBusiness":"commercial","benefits":["medical","behavioral"],"subscriber":{"relationship":"self"},"order":1,"startsOn":"2026-01-01"})")
            .status,
        201);
    EXPECT_EQ(get(at(member), coach()).status, 404);
    const std::string caller = R"("verification":{"callerName":"Iris Example","checked":["member-number","birth-date"]})";
    ASSERT_EQ(
        post("/v1/relationships", coach(), R"({"kind":"call-in","memberNumber":"CW1","birthDate":"1991-07-27",)" + caller + "}").status,
        201);
    const std::string whom = R"({"memberId":")" + member.id.text() + R"(","program":"bipolar-coaching","source":"self")";
    EXPECT_EQ(post("/v1/referrals", coach(), whom + "}").code(), "enrollments/rule-broken") << "nobody refers themselves unverified";
    const auto byPhone = post("/v1/referrals", coach(), whom + "," + caller + "}");
    ASSERT_EQ(byPhone.status, 201) << byPhone.body;
    ASSERT_EQ(byPhone.as<api::Referral>().outcome, api::ReferralOutcome::accepted);
    EXPECT_FALSE(byPhone.as<api::Referral>().enrollmentId) << "who takes the call is not who leads it, and sees no more than before";

    // And once more in the app: it is the same enrollment.
    const auto inTheApp = post("/v1/referrals", self(member), whom + "}");
    EXPECT_EQ(inTheApp.as<api::Referral>().outcome, api::ReferralOutcome::joined) << inTheApp.body;
    const auto id = inTheApp.as<api::Referral>().enrollmentId.value();
    ASSERT_EQ(act(in(id), "opt-in", self(member), R"({"heardBy":"app"})").status, 200);
    EXPECT_THAT(toDo(member), UnorderedElementsAre("initial-assessment", "screening-depression", "screening-alcohol"));

    // The screening for depression is positive, and leads on.
    const auto phq2 = answered(member, self(member), "phq-2", {2, 1});
    ASSERT_EQ(phq2.status, 201) << phq2.body;
    EXPECT_THAT(toDo(member), UnorderedElementsAre("initial-assessment", "screening-alcohol", "phq-9-due"));

    // The ninth answer is above zero, and the sum is wrong: kept, with the number to call, and somebody is to come the same day.
    const auto signal = answered(member, self(member), "phq-9", {0, 0, 0, 0, 0, 0, 0, 0, 1}, R"(,"total":7)");
    EXPECT_NE(signal.body.find("988"), std::string::npos) << signal.body;
    const auto safety = task(member, "safety-follow-up");
    EXPECT_EQ(safety.urgency, api::TaskUrgency::safety);
    EXPECT_EQ(safety.assigneeId, nurseId()) << "who is on call";
    EXPECT_LE(safety.dueAt, now() + std::chrono::hours(24));

    // Nothing stops it: not that they take part no more, and not who is no clinician.
    EXPECT_EQ(post(in(id) + "/opt-out", self(member), R"({"heardBy":"app"})").status, 200);
    EXPECT_THAT(toDo(member), Contains("safety-follow-up"));
    EXPECT_THAT(toDo(member), Not(Contains("initial-assessment")));
    EXPECT_EQ(act("/v1/tasks/" + safety.id.text(), "cancel", nurse(), R"({"reason":"Opted out"})").code(), "tasks/not-to-cancel");
    EXPECT_EQ(done(safety, nurse(), "Spoken with, is safe").status, 200);
}

} // namespace

} // namespace careway
