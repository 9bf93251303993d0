#include "support/continuity_test.hpp"
#include "models/honored_plan_page.hpp"
#include "models/problem.hpp"
#include "models/record_batch_result.hpp"
#include "models/treatment_course_page.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// Departures and what goes on in spite of them (createDeparture, getDeparture, listAffectedMembers, listTreatmentCourses,
/// createTreatmentCourse, getTreatmentCourse, patchTreatmentCourse, listHonoredPlans, createHonoredPlan, getHonoredPlan,
/// replaceHonoredPlan, listContinuityWindows, getContinuityWindow, electContinuityWindow, searchContinuityWindows).
class Continuity : public ContinuityTest {
protected:
    static std::vector<std::string> codes(const Reply& reply)
    {
        std::vector<std::string> out{reply.code()};
        for (const auto& each : reply.as<api::Problem>().errors.value_or(std::vector<api::ProblemError>{}))
            out.push_back(each.code);
        return out;
    }
    void setDay(const std::string& day) { setNow(parseInstant(day + "T15:00:00Z").value()); }
    void primaryCare(const api::Member& member, const std::string& from = "2026-01-01")
    {
        made("/v1/pcp-selections", admin(), of(member) + R"(,"startsOn":")" + from + R"(","providerId":")" + doctor_.text() + "\"}");
    }
    // A visit to the doctor, as a feed brings it.
    void visited(const api::Member& member, const std::string& day, const std::string& program = "not-part-2")
    {
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"feed","items":[{"type":"encounter","sourceId":")" + member.memberNumber + day + R"(","memberId":")"
                + member.id.text() + R"(","sourceProgram":")" + program
                + R"(","encounter":{"kind":"ambulatory","coding":{"system":"http://snomed.info/sct","code":"185345009","display":"Visit"},"startsAt":")"
                + day + R"(T10:00:00Z","providerNpi":"9000000031"}}]})");
        EXPECT_EQ(reply.as<api::RecordBatchResult>().items.at(0).errors.size(), 0U) << reply.body;
    }
    Reply elect(const api::ContinuityWindow& window, const std::string& by) { return post(at(window) + "/elect", by, ""); }
};

TEST_F(Continuity, ADepartureThatCannotBeIsRefusedWithAllThatIsWrong)
{
    const auto told = [&](const std::string& body) { return post("/v1/departures", admin(), body); };
    EXPECT_THAT(codes(told(R"({"providerId":")" + namedId("nobody").text()
                    + R"(","network":"open-access-plus","endsOn":"2026-01-01","noticedOn":"2026-12-01","endedBy":"plan"})")),
        ElementsAre("continuity/rule-broken", "continuity/unknown-provider", "continuity/notice-after-end", "continuity/future"));
    EXPECT_THAT(codes(departure("2021-12-31")),
        ElementsAre("continuity/rule-broken", "continuity/ends-before-start", "continuity/notice-after-end"));
    EXPECT_THAT(codes(told(R"({"providerId":")" + doctor_.text()
                    + R"(","network":"another","endsOn":"2027-01-31","noticedOn":"2026-11-20","endedBy":"plan"})")),
        ElementsAre("continuity/rule-broken", "continuity/not-in-network"));
    EXPECT_EQ(post("/v1/departures", nurse(),
                  R"({"providerId":")" + doctor_.text()
                      + R"(","network":"open-access-plus","endsOn":"2027-01-31","noticedOn":"2026-11-20","endedBy":"plan"})")
                  .code(),
        "continuity/for-the-directory");
}

TEST_F(Continuity, ADepartureIsToldOnce)
{
    leaves("2027-01-31");
    EXPECT_EQ(departure("2027-01-31").code(), "continuity/leaves-already");
    EXPECT_EQ(departure("2027-02-28").code(), "continuity/leaves-already");
    EXPECT_EQ(departure("2027-02-28").status, 409);
}

TEST_F(Continuity, HowManyItConcernsIsForThePlanToKnow)
{
    const auto told = leaves("2027-01-31");
    const auto path = "/v1/departures/" + told.id.text();
    EXPECT_EQ(get(path, nurse()).status, 200);
    EXPECT_EQ(get(path, treating()).code(), "continuity/for-the-plan");
    EXPECT_EQ(get("/v1/departures/" + namedId("none").text(), nurse()).status, 404);
}

TEST_F(Continuity, WhoIsConcernedIsFoundPieceByPieceAndOnceHoweverOftenTheWorkerIsEnded)
{
    std::vector<api::Member> members;
    for (int i = 0; i < 120; ++i) {
        members.push_back(covered("CW" + std::to_string(i)));
        if (i % 3 != 2) relate(members.back(), "treatment", doctor_);
        if (i % 3 == 1) primaryCare(members.back());
    }
    const auto told = leaves("2026-12-01"); // so soon that the letters are due at once
    // Ended in the middle of a piece nothing of it stays, and the next worker does it.
    for (const auto* rows : {"10", "60"}) {
        owner().executeText("CREATE OR REPLACE TRIGGER the_end BEFORE INSERT ON affected_member FOR EACH ROW"
                            " IF (SELECT COUNT(*) FROM affected_member) >= "
            + std::string(rows) + " THEN SIGNAL SQLSTATE '45000'; END IF");
        EXPECT_ANY_THROW(work());
        EXPECT_EQ(asItStands(told).affected, rows == std::string("10") ? 0 : 50);
    }
    owner().executeText("DROP TRIGGER the_end");
    work();
    const auto after = asItStands(told);
    EXPECT_EQ(after.affected, 80);
    EXPECT_EQ(after.noticed, 80);
    EXPECT_EQ(affected(told, token(Role::system)).size(), 80U);
    for (const auto& each : {members[0], members[119]})
        EXPECT_EQ(letters(each, self(each)).size(), each.id == members[0].id ? 1U : 0U);
    EXPECT_EQ(work(), 0U) << "nothing is left";
}

TEST_F(Continuity, WhosePrimaryCareItIsGetsHelpToFindAnother)
{
    const auto patient = covered("CW1"), other = covered("CW2");
    primaryCare(patient);
    relate(other, "treatment", doctor_);
    const auto told = leaves("2026-12-01");
    work();
    EXPECT_THAT(toDo(patient), Contains("find-primary-care"));
    EXPECT_THAT(toDo(other), Not(Contains("find-primary-care")));
    const auto rows = affected(told, nurse());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].late && rows[1].late) << "thirty days ahead have passed";
    const auto& row = rows[0].memberId == patient.id ? rows[0] : rows[1];
    EXPECT_THAT(row.reasons, ElementsAre(api::AffectedReason::primaryCare));
}

TEST_F(Continuity, InMedicareAdvantagePrimaryCareIsToldFortyFiveDaysAhead)
{
    const auto member = covered("CW1", "Amara", "Osei", {}, "medicare-advantage");
    primaryCare(member);
    leaves("2027-01-31");
    setDay("2026-12-16");
    work();
    EXPECT_THAT(letters(member, self(member)), IsEmpty());
    setDay("2026-12-17");
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("provider-leaves-member"));
    EXPECT_EQ(work(), 0U);
}

TEST_F(Continuity, WhoComesToTheProviderAfterItWasToldIsWrittenToAsWell)
{
    const auto told = leaves("2027-01-31");
    work();
    EXPECT_EQ(asItStands(told).affected, 0);
    EXPECT_EQ(asItStands(told).state, api::DepartureState::waiting);
    const auto member = covered("CW1");
    relate(member, "treatment", doctor_);
    setDay("2027-01-01");
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("provider-leaves-member"));
    const auto late = covered("CW2");
    primaryCare(late, "2027-01-05");
    setDay("2027-01-31");
    work();
    EXPECT_THAT(letters(late, self(late)), ElementsAre("provider-leaves-member")) << "on the last day it is looked for once more";
    EXPECT_EQ(asItStands(told).state, api::DepartureState::done);
}

TEST_F(Continuity, NobodyIsWrittenToWhoHasDiedSinceOrIsNotCoveredAnyMore)
{
    const auto gone = covered("CW1"), elsewhere = covered("CW2");
    for (const auto& each : {gone, elsewhere})
        relate(each, "treatment", doctor_);
    const auto told = leaves("2027-01-31");
    work();
    EXPECT_EQ(asItStands(told).affected, 2);
    EXPECT_EQ(patch(at(gone), admin(), get(at(gone), admin()).header("ETag"), R"({"deceasedOn":"2026-12-20"})").status, 422) << "not ahead";
    setDay("2026-12-22");
    EXPECT_EQ(patch(at(gone), admin(), get(at(gone), admin()).header("ETag"), R"({"deceasedOn":"2026-12-20"})").status, 200);
    owner().executeText("UPDATE coverage SET ends_on = '2026-12-31' WHERE member_id = X'" + hex(elsewhere.id.bytes) + "'");
    setDay("2027-02-01");
    work();
    EXPECT_THAT(letters(gone, token(Role::system)), IsEmpty());
    EXPECT_THAT(letters(elsewhere, self(elsewhere)), IsEmpty());
    EXPECT_EQ(asItStands(told).noticed, 0);
    EXPECT_EQ(asItStands(told).state, api::DepartureState::done);
}

TEST_F(Continuity, WhoWasTreatedLatelyIsInTreatmentIfNobodySaidOtherwise)
{
    const auto lately = covered("CW1"), longAgo = covered("CW2");
    visited(lately, "2026-11-10");
    visited(longAgo, "2026-04-10");
    leaves("2026-12-01");
    work();
    EXPECT_THAT(letters(lately, self(lately)), ElementsAre("continuity-member"));
    EXPECT_EQ(windows(lately, self(lately)).at(0).rule, "plan-active-treatment");
    const auto courses = get("/v1/treatment-courses?memberId=" + lately.id.text(), nurse()).as<api::TreatmentCoursePage>().items;
    ASSERT_EQ(courses.size(), 1U);
    EXPECT_EQ(courses[0].source, api::CourseSource::records);
    EXPECT_EQ(text(courses[0].startedOn), "2026-11-10");
    EXPECT_THAT(letters(longAgo, self(longAgo)), ElementsAre("provider-leaves-member"));
}

TEST_F(Continuity, ACourseThatHasEndedDoesNotHideThatTheyAreTreatedAgain)
{
    const auto member = covered("CW1");
    const auto course = inTreatment(member);
    EXPECT_EQ(patch(at(course), treating(), "\"1\"", R"({"endedOn":"2026-09-30"})").status, 200);
    visited(member, "2026-11-10");
    leaves("2026-12-01");
    work();
    const auto offered = windows(member, self(member));
    ASSERT_EQ(offered.size(), 1U);
    EXPECT_NE(offered[0].courseId, course.id);
    EXPECT_EQ(work(), 0U);
}

TEST_F(Continuity, WhoEndedTheTreatmentLatelyIsWrittenToAllTheSame)
{
    const auto member = covered("CW1");
    visited(member, "2026-11-10");
    owner().executeText("UPDATE relationship SET ends_at = '2026-11-20', open_until = '2026-11-20' WHERE kind = 'treatment'");
    leaves("2026-12-01");
    work();
    EXPECT_EQ(letters(member, self(member)).size(), 1U);
}

TEST_F(Continuity, OfTreatmentInAProgramOfPart2NobodyLearnsByTheDepartureWhoMayNotKnow)
{
    const auto member = covered("CW1");
    visited(member, "2026-11-10", "part-2");
    const auto told = leaves("2026-12-01");
    work();
    EXPECT_EQ(letters(member, self(member)).size(), 1U) << "the member is told";
    EXPECT_EQ(affected(told, token(Role::system)).size(), 1U);
    EXPECT_THAT(affected(told, nurse()), IsEmpty());
    EXPECT_THAT(windows(member, nurse()), IsEmpty());
    EXPECT_FALSE(asked(member, "2026-12-15", nurse()).inside);
    EXPECT_TRUE(asked(member, "2026-12-15", self(member)).inside);
    EXPECT_THAT(letters(member, treating()), IsEmpty()) << "without a release the letter is held back";
}

TEST_F(Continuity, ForACauseOfQualityNobodyIsOfferedToGoOn)
{
    const auto member = covered("CW1");
    pregnant(member, "2027-04-10");
    leaves("2026-12-31", "plan", R"(,"cause":"quality-of-care")");
    setDay("2026-12-01");
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("provider-leaves-member"));
    EXPECT_THAT(windows(member, self(member)), IsEmpty());
    setDay("2027-01-02");
    const auto answer = asked(member, "2027-01-02", self(member));
    EXPECT_FALSE(answer.inside);
    EXPECT_THAT(answer.findings, Contains(::testing::Field(&api::ContinuityFinding::obstacle, api::ContinuityObstacle::cause)));
}

TEST_F(Continuity, WhatTheLawGivesOnRequestHoldsOnceItIsAskedFor)
{
    const auto member = covered("CW1");
    inTreatment(member, "serious-and-complex");
    leaves("2026-12-31", "plan");
    setDay("2026-12-01");
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("continuity-offer-member"));
    const auto offered = windows(member, self(member)).at(0);
    EXPECT_TRUE(offered.mustElect);
    EXPECT_EQ(text(offered.endsOn), "2027-02-28") << "ninety days from the letter, which is the first of them";
    EXPECT_FALSE(asked(member, "2027-01-15", self(member)).inside);
    EXPECT_EQ(elect(offered, treating()).code(), "continuity/for-the-member");
    EXPECT_EQ(elect(offered, nurse()).status, 200) << "who heard it from them";
    EXPECT_TRUE(asked(member, "2027-01-15", self(member)).inside);
    EXPECT_EQ(elect(offered, self(covered("CW2"))).status, 404);
}

TEST_F(Continuity, AWindowThatHasClosedIsNotElected)
{
    const auto member = covered("CW1");
    const auto course = inTreatment(member, "serious-and-complex");
    leaves("2026-12-31", "plan");
    setDay("2026-12-01");
    work();
    const auto offered = windows(member, self(member)).at(0);
    setDay("2026-12-20");
    EXPECT_EQ(patch(at(course), treating(), "\"1\"", R"({"endedOn":"2026-12-20"})").status, 200);
    EXPECT_EQ(get(at(offered), self(member)).as<api::ContinuityWindow>().state, api::ContinuityWindowState::lapsed);
    EXPECT_EQ(elect(offered, self(member)).code(), "continuity/window-closed");
}

TEST_F(Continuity, ACourseThatIsToldAfterTheLettersBringsItsOffer)
{
    const auto member = covered("CW1");
    relate(member, "treatment", doctor_);
    leaves("2026-12-01");
    work();
    EXPECT_THAT(letters(member, self(member)), ElementsAre("provider-leaves-member"));
    made("/v1/treatment-courses", nurse(),
        of(member) + R"(,"providerId":")" + doctor_.text()
            + R"(","kind":"pregnancy","codes":[],"startedOn":"2026-09-14","pregnancy":{"dueOn":"2027-04-10"}})");
    EXPECT_THAT(letters(member, self(member)), UnorderedElementsAre("provider-leaves-member", "continuity-member"));
    EXPECT_EQ(windows(member, self(member)).at(0).rule, "plan-pregnancy");
}

TEST_F(Continuity, ACourseThatCannotBeIsRefusedWithAllThatIsWrong)
{
    const auto member = covered("CW1");
    relate(member, "treatment", doctor_);
    const auto told
        = [&](const std::string& by, const std::string& more) { return post("/v1/treatment-courses", by, of(member) + more + '}'); };
    EXPECT_THAT(
        codes(told(treating(),
            R"(,"providerId":")" + namedId("nobody").text()
                + R"(","kind":"pregnancy","codes":[{"system":"nowhere","code":"1","display":""}],"startedOn":"2026-12-01","expectedEndOn":"2026-11-01")")),
        ElementsAre("continuity/rule-broken", "continuity/not-oneself", "continuity/unknown-provider", "continuity/future",
            "continuity/ends-before-start", "continuity/pregnancy-missing", "continuity/unknown-code"));
    EXPECT_EQ(post("/v1/treatment-courses", nurse(), R"({"kind":"ordinary","codes":[],"startedOn":"2026-10-01"})").status, 400)
        << "without a member there is no course";
    const std::string good = R"(,"kind":"ordinary","codes":[],"startedOn":"2026-10-01")";
    EXPECT_EQ(told(self(member), good).code(), "continuity/for-those-who-treat");
    EXPECT_EQ(told(provider(namedId("stranger")), good).status, 404);
    EXPECT_EQ(told(treating(), good).status, 201);
}

TEST_F(Continuity, ACourseIsChangedByWhoTreatsAndAtItsVersion)
{
    const auto member = covered("CW1");
    const auto course = inTreatment(member);
    EXPECT_EQ(get(at(course), nurse()).as<api::TreatmentCourse>(), course);
    const auto other = inNetwork("9000000049", "Other");
    relate(member, "treatment", other);
    EXPECT_EQ(patch(at(course), provider(other), "\"1\"", R"({"endedOn":"2026-11-20"})").code(), "continuity/not-oneself");
    EXPECT_EQ(patch(at(course), treating(), "\"7\"", R"({"endedOn":"2026-11-20"})").status, 412);
    EXPECT_EQ(patch(at(course), treating(), "\"1\"", R"({"endedOn":"2026-12-20"})").status, 422);
    EXPECT_EQ(patch(at(course), treating(), "\"1\"", R"({"endedOn":"2026-11-20"})").as<api::TreatmentCourse>().version, 2);
}

TEST_F(Continuity, WhatIsOpenedInAnEmergencyIsForReading)
{
    const auto member = covered("CW1");
    access::Caller caller;
    caller.role = Role::careManager;
    caller.staffId = namedId("emergency nurse");
    caller.credential = "registered-nurse";
    caller.subject = "emergency nurse";
    const auto by = tokenOf(caller);
    EXPECT_EQ(post("/v1/emergency-accesses", by,
                  R"({"memberNumber":")" + member.memberNumber + R"(","birthDate":")" + text(member.birthDate)
                      + R"(","name":"N","affiliation":"A","reason":"R"})")
                  .status,
        201);
    EXPECT_EQ(get("/v1/treatment-courses?memberId=" + member.id.text(), by).status, 200);
    EXPECT_EQ(post("/v1/treatment-courses", by, of(member) + R"(,"kind":"ordinary","codes":[],"startedOn":"2026-10-01"})").code(),
        "continuity/to-read-only");
}

TEST_F(Continuity, APlanThatCannotBeHonoredIsRefusedWithAllThatIsWrong)
{
    const auto member = covered("CW1"); // since the first of January
    const auto told = [&](const std::string& by, const std::string& dates, const std::string& system = "http://www.ama-assn.org/go/cpt") {
        return post("/v1/honored-plans", by,
            of(member) + R"(,"kind":"supplies","codes":[{"system":")" + system + R"(","code":"99213","display":"x"}],"payer":"E",)" + dates
                + '}');
    };
    EXPECT_THAT(codes(told(nurse(), R"("startedOn":"2026-01-01","orderedUntil":"2025-12-01")", "nowhere")),
        ElementsAre(
            "continuity/rule-broken", "continuity/started-after-enrollment", "continuity/ends-before-start", "continuity/unknown-code"));
    EXPECT_EQ(told(nurse(), R"("startedOn":"2025-12-01")").code(), "continuity/no-longer-new");
    EXPECT_EQ(told(treating(), R"("startedOn":"2025-12-01")").code(), "continuity/for-the-plan");
    const auto uncovered = taken("CW2");
    relate(uncovered, "care-management", nurseId());
    EXPECT_THAT(
        codes(post("/v1/honored-plans", nurse(),
            of(uncovered)
                + R"(,"kind":"supplies","codes":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213","display":"x"}],"payer":"E","startedOn":"2025-12-01"})")),
        ElementsAre("continuity/rule-broken", "continuity/not-covered"));
}

TEST_F(Continuity, APlanIsReplacedOnceAndByWhoCaresForTheMemberFirst)
{
    const auto member = taken("CW1");
    relate(member, "care-management", nurseId());
    relate(member, "treatment", doctor_);
    made("/v1/coverages", admin(),
        of(member) + R"(,"plan":"P","lineOfBusiness":"commercial","benefits":["medical"],"order":1,"startsOn":"2026-11-01"})");
    const auto reply = made("/v1/honored-plans", nurse(),
        of(member)
            + R"(,"kind":"supplies","codes":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213","display":"x"}],"payer":"E","startedOn":"2025-12-01"})");
    const auto path = reply.header("Location");
    EXPECT_EQ(act(path, "replace", treating(), R"({"replacedOn":"2026-11-20"})").code(), "continuity/for-primary-care");
    EXPECT_EQ(act(path, "replace", self(member), R"({"replacedOn":"2026-11-20"})").status, 403);
    EXPECT_EQ(act(path, "replace", nurse(), R"({"replacedOn":"2026-11-20"})").status, 200);
    EXPECT_EQ(act(path, "replace", nurse(), R"({"replacedOn":"2026-11-21"})").code(), "continuity/replaced-already");
    const auto plans = get("/v1/honored-plans?memberId=" + member.id.text(), self(member)).as<api::HonoredPlanPage>().items;
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(text(plans[0].honoredUntil.value()), "2026-11-20");
    EXPECT_EQ(get(path, treating()).status, 200);
}

} // namespace

} // namespace careway
