#include "models/assessment.hpp"
#include "models/task_page.hpp"
#include "support/care_test.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace careway {

namespace {

using access::Role;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

/// What follows from an answer: tasks for those who work for the plan.
class AssessmentFollowUps : public CareTest {
protected:
    static std::string list(const std::vector<int>& values)
    {
        std::string out;
        for (std::size_t i = 0; i < values.size(); ++i)
            out += (i == 0 ? "" : ",") + (R"({"item":")" + std::to_string(i + 1) + R"(","value":)" + std::to_string(values[i]) + '}');
        return '[' + out + ']';
    }
    static std::string body(
        const api::Member& member, const std::string& instrument, const std::vector<int>& values, const std::string& more = {})
    {
        return R"({"memberId":")" + member.id.text() + R"(","instrument":")" + instrument + R"(","answers":)" + list(values) + more + '}';
    }
    static std::string inEnrollment(const api::Enrollment& enrollment) { return R"(,"enrollmentId":")" + enrollment.id.text() + '"'; }
    api::Assessment answered(
        const api::Member& member, const std::string& instrument, const std::vector<int>& values, const std::string& more = {})
    {
        const auto reply = post("/v1/assessments", self(member), body(member, instrument, values, more));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Assessment>();
    }
    std::vector<api::Task> openFor(const std::string& by)
    {
        const auto reply = get("/v1/tasks?state=open", by);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::TaskPage>().items;
    }
    std::vector<std::string> kindsOf(const api::Member& member)
    {
        return owner().fetch<std::string>(
            "SELECT kind FROM task WHERE state = 'open' AND member_id = UNHEX(:member) ORDER BY kind", {{"member", member.id}});
    }
    std::vector<std::string> told(const api::Member& member)
    {
        return owner().fetch<std::string>("SELECT CONCAT(kind, ' ', COALESCE(detail, '')) FROM event WHERE member_id = UNHEX(:member) AND "
                                          "kind LIKE 'assessment.%' ORDER BY number",
            {{"member", member.id}});
    }

    const std::vector<int> signal_{0, 0, 0, 0, 0, 0, 0, 0, 1};
};

TEST_F(AssessmentFollowUps, ForSafetyAreWithWhoIsOnCallAndAClinicianAloneClosesThem)
{
    const auto member = taken("CW1");
    EXPECT_EQ(get(at(member), nurse()).status, 404) << "whose work they were not";
    const auto assessment = answered(member, "phq-9", signal_);
    const auto tasks = openFor(nurse());
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks[0].kind, "safety-follow-up");
    EXPECT_EQ(tasks[0].urgency, api::TaskUrgency::safety);
    EXPECT_EQ(tasks[0].subjectId, assessment.id);
    EXPECT_EQ(dayOf(tasks[0].dueAt), dayOf(now())) << "the same day";
    EXPECT_EQ(get(at(member), nurse()).status, 200);
    EXPECT_EQ(get("/v1/assessments/" + assessment.id.text(), nurse()).status, 200) << "to see what it is about";
    const auto path = "/v1/tasks/" + tasks[0].id.text();
    EXPECT_EQ(act(path, "complete", staff(nurseId(), "health-coach"), R"({"note":"Spoke with them"})").status, 403);
    EXPECT_EQ(act(path, "cancel", staff(nurseId(), "health-coach"), R"({"reason":"No time"})").status, 409) << "nobody calls it off";
    EXPECT_EQ(act(path, "complete", nurse(), R"({"note":"Spoke with them"})").status, 200);
    EXPECT_THAT(kindsOf(member), IsEmpty());
}

TEST_F(AssessmentFollowUps, ForSafetyAreOpenedInTheNightOfASunday)
{
    setNow(parseInstant("2026-11-29T07:30:00Z").value()); // half past one in Nashville
    const auto member = taken("CW1");
    answered(member, "phq-9", signal_);
    ASSERT_EQ(openFor(nurse()).size(), 1U);
    EXPECT_LE(openFor(nurse())[0].dueAt - now(), std::chrono::hours(4));
}

TEST_F(AssessmentFollowUps, ForSafetyAreOpenedThoughNobodyIsOnCall)
{
    owner().executeText("DELETE FROM duty");
    const auto member = taken("CW1");
    answered(member, "phq-9", signal_);
    EXPECT_THAT(kindsOf(member), ElementsAre("safety-follow-up"));
}

TEST_F(AssessmentFollowUps, ForSafetyAreOpenedOnceForWhatIsKeptAsItCame)
{
    const auto member = taken("CW1");
    const auto sent = [&](const std::string& key, const std::string& what) {
        const auto reply
            = ask("POST", "/v1/assessments", self(member), what, {"Content-Type: application/json", "Idempotency-Key: " + key});
        EXPECT_EQ(reply.status, 201) << reply.body;
    };
    const auto wrongTotal = body(member, "phq-9", signal_, R"(,"total":0)");
    for (int i = 0; i < 3; ++i)
        sent("the-key-of-the-app", wrongTotal);
    EXPECT_THAT(kindsOf(member), ElementsAre("safety-follow-up"));
    sent("the-key-of-the-app", body(member, "phq-9", {0, 0, 9, 0, 0, 0, 0, 0, 2}));
    sent("another-key-of-it", body(member, "phq-9", {0, 0, 0, 0, 0, 0, 0, 0, 3}));
    sent("another-key-of-it", body(member, "phq-9", {0, 0, 0, 0, 0, 0, 0, 0, 3}));
    EXPECT_EQ(kindsOf(member).size(), 3U) << "a signal each";
    EXPECT_THAT(told(member), ElementsAre("assessment.kept PHQ-9", "assessment.kept PHQ-9", "assessment.answered PHQ-9"));
}

TEST_F(AssessmentFollowUps, ForSafetyStayWhenSomebodyOptsOut)
{
    const auto member = covered("CW1");
    const auto enrollment = optedIn(member, "case-management");
    answered(member, "phq-9", signal_, inEnrollment(enrollment));
    const auto out = post("/v1/enrollments/" + enrollment.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})");
    EXPECT_EQ(out.status, 200) << out.body;
    EXPECT_THAT(kindsOf(member), Contains("safety-follow-up"));
    answered(member, "phq-9", signal_);
    EXPECT_EQ(kindsOf(member).size(), 2U) << "and more come";
}

TEST_F(AssessmentFollowUps, OfAPositivePhq2AreDoneByThePhq9)
{
    const auto member = taken("CW1");
    answered(member, "phq-2", {1, 1});
    EXPECT_THAT(kindsOf(member), IsEmpty());
    answered(member, "phq-2", {2, 1});
    EXPECT_THAT(kindsOf(member), ElementsAre("phq-9-due"));
    answered(member, "gad-7", {0, 0, 0, 0, 0, 0, 0});
    EXPECT_THAT(kindsOf(member), ElementsAre("phq-9-due"));
    answered(member, "phq-9", {0, 0, 0, 0, 0, 0, 0, 0, 0});
    EXPECT_THAT(kindsOf(member), IsEmpty());
}

TEST_F(AssessmentFollowUps, OfAPositiveAuditCAreProtectedAsItIs)
{
    const auto member = taken("CW1");
    answered(member, "audit-c", {3, 1, 0});
    EXPECT_THAT(kindsOf(member), ElementsAre("audit-follow-up"));
    EXPECT_EQ(owner().fetchOne<std::string>("SELECT labels FROM task"), "substance-use");
    EXPECT_EQ(owner().fetchOne<std::int64_t>("SELECT COUNT(*) FROM event WHERE labels <> 'substance-use'"), 0) << "of what happened too";
}

TEST_F(AssessmentFollowUps, SettleTheScreeningsOfTheEnrollmentsThatAskForThem)
{
    const auto member = covered("CW1");
    const auto enrollment = optedIn(member, "case-management");
    ASSERT_THAT(kindsOf(member), Contains("screening-depression"));
    ASSERT_THAT(kindsOf(member), Contains("screening-alcohol"));
    answered(member, "phq-2", {0, 1}, inEnrollment(enrollment));
    EXPECT_THAT(kindsOf(member), Not(Contains("screening-depression")));
    EXPECT_THAT(kindsOf(member), Contains("screening-alcohol"));
    answered(member, "audit-c", {0, 0, 0});
    EXPECT_THAT(kindsOf(member), Not(Contains("screening-alcohol")));
}

TEST_F(AssessmentFollowUps, NameAnEnrollmentOfThePersonOnly)
{
    const auto other = optedIn(covered("CW1"), "case-management");
    const auto member = taken("CW2", "Ben", "Other");
    const auto reply = post("/v1/assessments", self(member), body(member, "phq-2", {0, 0}, inEnrollment(other)));
    EXPECT_EQ(reply.status, 422);
    EXPECT_NE(reply.body.find("assessments/unknown-enrollment"), std::string::npos) << reply.body;
}

TEST_F(AssessmentFollowUps, OfTotalsFromFeedsAreOpenedWhileTheyAreFresh)
{
    const auto member = taken("CW1");
    const auto fed = [&](const std::string& id, const std::string& at) {
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"feed","items":[{"type":"observation","sourceId":")" + id + R"(","memberId":")" + member.id.text()
                + R"(","observation":{"kind":"survey","observedAt":")" + at
                + R"(","coding":{"system":"http://loinc.org","code":"55758-7","display":"PHQ-2"},"quantity":{"value":5,"unit":"{score}"}}}]})");
        EXPECT_EQ(reply.status, 200) << reply.body;
    };
    fed("old", "2024-05-01T10:00:00Z");
    EXPECT_THAT(kindsOf(member), IsEmpty());
    fed("new", "2026-11-20T10:00:00Z");
    EXPECT_THAT(kindsOf(member), ElementsAre("phq-9-due"));
}

} // namespace

} // namespace careway
