#include "models/facility_stay_page.hpp"
#include "models/problem.hpp"
#include "support/stay_test.hpp"

#include <gmock/gmock.h>
#include <re2/re2.h>

#include <thread>

namespace careway {

namespace {

using access::Role;
using std::chrono::days;
using std::chrono::hours;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

constexpr auto substanceAbuse = "substance-abuse-specialty-care-management";

/// Stays in facilities, and what follows from them (listFacilityStays, createFacilityStay, getFacilityStay, patchFacilityStay,
/// dischargeFacilityStay).
class FacilityStays : public StayTest {
protected:
    std::string feed() { return token(Role::system); }

    Reply fed(const Id& member, const Id& facility, const std::string& more = {})
    {
        return post("/v1/facility-stays", feed(),
            R"({"memberId":")" + member.text() + R"(","facilityId":")" + facility.text() + R"(","admittedAt":")" + text(now() - hours(2))
                + '"' + more + '}');
    }
    /// The one open task of a kind.
    api::Task task(const api::Member& member, const std::string& kind)
    {
        for (const auto& each : openTasks(member, nurse()))
            if (each.kind == kind) return each;
        ADD_FAILURE() << "there is no task " << kind;
        return {};
    }
    Reply replanned(const api::FacilityStay& stay, const std::string& by, const std::string& body)
    {
        return patch(at(stay), by, get(at(stay), feed()).header("ETag"), body);
    }
};

TEST_F(FacilityStays, AnAdmissionAsksToReachThemBeforeTheyLeaveAndTheDischargeToFollowUp)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    EXPECT_EQ(get(at(member), hospital()).status, 404);
    const auto stay = inHospital(member);
    EXPECT_EQ(stay.facilityName, "Hickory Hospital");
    EXPECT_EQ(get(at(member), hospital()).status, 200) << "they treat them now";

    const auto reach = task(member, "reach-before-discharge");
    EXPECT_EQ(reach.dueAt, *stay.plannedDischargeAt - days(1));
    EXPECT_EQ(reach.assigneeId, in.managerId);
    EXPECT_EQ(reach.enrollmentId, in.id);
    EXPECT_EQ(reach.subjectId, stay.id);
    const auto sooner = replanned(stay, hospital(), R"({"plannedDischargeAt":")" + text(now() + days(3)) + "\"}");
    ASSERT_EQ(sooner.status, 200) << sooner.body;
    EXPECT_EQ(task(member, "reach-before-discharge").dueAt, now() + days(2));
    EXPECT_THAT(toDo(member), Contains("reach-before-discharge").Times(1));

    const auto gone = home(sooner.as<api::FacilityStay>(), hospital());
    EXPECT_EQ(gone.state, api::StayState::discharged);
    EXPECT_THAT(toDo(member), Not(Contains("reach-before-discharge")));
    EXPECT_EQ(task(member, "follow-up-7-days").dueAt, *gone.dischargedAt + days(7));
    EXPECT_EQ(task(member, "follow-up-30-days").dueAt, *gone.dischargedAt + days(30));
    EXPECT_THAT(timeline(member, self(member)),
        IsSupersetOf({"Admitted to Hickory Hospital", "What is planned for the discharge from Hickory Hospital was changed",
            "To do at another time: Reach the member before they leave the facility", "Left Hickory Hospital"}));
    EXPECT_THAT(stays(member, self(member)), ElementsAre(gone));
    EXPECT_EQ(get(at(gone), nurse()).as<api::FacilityStay>(), gone);
}

TEST_F(FacilityStays, OfDetoxThePlanKnowsNothingUntilAReleaseOpensItAndThenWhatIsToBeDone)
{
    const auto member = covered("CW1");
    optedIn(member, "case-management");
    const auto before = timeline(member, nurse());
    const auto stay = inDetox(member);
    EXPECT_THAT(stay.labels, ElementsAre(api::Label::substanceUse));
    EXPECT_THAT(stays(member, detox()), ElementsAre(stay)) << "it is the facility's own";
    EXPECT_EQ(stays(member, self(member)).size(), 1U);
    EXPECT_THAT(stays(member, nurse()), IsEmpty());
    EXPECT_EQ(get(at(stay), nurse()).status, 404);
    EXPECT_EQ(timeline(member, nurse()), before);
    EXPECT_THAT(toDo(member), Not(Contains("reach-before-discharge")));
    EXPECT_EQ(work(), 1U) << "the letter of the opting in";
    EXPECT_THAT(toDo(member), Not(Contains("reach-before-discharge"))) << "nothing new is to be known";

    const auto release = releasedToPlan(member);
    EXPECT_EQ(work(), 1U);
    EXPECT_THAT(toDo(member), IsSupersetOf({"reach-before-discharge", "offer-program"}));
    const auto seen = get(at(stay), nurse()).as<api::FacilityStay>();
    ASSERT_TRUE(seen.disclosure);
    EXPECT_EQ(seen.disclosure->notice, "42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
    EXPECT_EQ(seen.disclosure->releases.at(0).releaseId, release.id);
    EXPECT_THAT(timeline(member, nurse()), Contains("Admitted to Harbor Detox"));
    EXPECT_EQ(work(), 0U) << "and once";
}

TEST_F(FacilityStays, TheReleaseThatComesAfterTheDischargeOpensWhatIsStillInTime)
{
    const auto member = covered("CW1");
    optedIn(member, "case-management");
    const auto gone = home(inDetox(member), detox());
    work();
    EXPECT_THAT(toDo(member), Not(Contains("follow-up-7-days")));
    setNow(now() + days(8));
    releasedToPlan(member);
    work();
    EXPECT_THAT(toDo(member), Contains("follow-up-30-days"));
    EXPECT_THAT(toDo(member), Not(Contains("follow-up-7-days"))) << "its time has passed";
    EXPECT_THAT(toDo(member), Not(Contains("reach-before-discharge")));
}

TEST_F(FacilityStays, TheNoticeIsHeldBackUntilTheReleaseThatOpensItAndTheOneWhoLeadsIsAskedToGetIt)
{
    const auto member = covered("CW1");
    optedIn(member, substanceAbuse);
    const auto stay = inDetox(member);
    releasedToPlan(member);
    work();
    home(stay, detox());
    const auto notices = [&] {
        std::vector<api::Communication> out;
        for (const auto& each : letters(member, nurse()))
            if (each.template_ == "participation-notice") out.push_back(each);
        return out;
    };
    ASSERT_EQ(notices().size(), 1U);
    EXPECT_EQ(notices()[0].state, api::CommunicationState::withheld);
    EXPECT_FALSE(notices()[0].body);
    const auto ask = task(member, "ask-for-release");
    EXPECT_NE(ask.note.value_or("").find("substance-use-records"), std::string::npos) << "which release would open it";
    EXPECT_EQ(ask.subjectId, notices()[0].id);
    EXPECT_THAT(letters(member, counselor()), IsEmpty());
    EXPECT_EQ(get(at(member), counselor()).status, 200) << "they treat the member now";

    releasedToCounselor(member);
    work();
    const auto sent = letters(member, counselor());
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].state, api::CommunicationState::sent);
    EXPECT_NE(sent[0].body.value_or("").find("Substance Abuse"), std::string::npos);
    EXPECT_THAT(toDo(member), Not(Contains("ask-for-release")));
    EXPECT_EQ(work(), 0U);
    EXPECT_EQ(notices().size(), 2U) << "the one that was held back stays as it was";
}

TEST_F(FacilityStays, AnOrdinaryNoticeGoesAtOnceToWhoIsNamedEvenAfterwards)
{
    const auto member = covered("CW1");
    optedIn(member, "medical-integration");
    const auto stay = inHospital(member);
    const auto gone = act(at(stay), "discharge", hospital(), R"({"dischargedAt":")" + text(now()) + R"(","disposition":"home"})");
    ASSERT_EQ(gone.status, 200) << gone.body;
    EXPECT_EQ(get(at(member), counselor()).status, 404);
    const auto named = replanned(stay, hospital(), R"({"outpatientProviderId":")" + counselorId_.text() + "\"}");
    ASSERT_EQ(named.status, 200) << named.body;
    const auto sent = letters(member, counselor());
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].state, api::CommunicationState::queued);
    EXPECT_EQ(
        replanned(stay, hospital(), R"({"plannedDischargeAt":")" + text(now() + days(3)) + "\"}").code(), "facility-stays/discharged");
}

TEST_F(FacilityStays, AnAdmissionToldAgainIsOneAndNobodyIsTwiceInOnePlace)
{
    const auto member = covered("CW1");
    const auto stay = inHospital(member);
    EXPECT_EQ(inHospital(member).id, stay.id);
    EXPECT_EQ(admission(hospital(), member).code(), "facility-stays/told-otherwise");
    const auto planned = R"(,"plannedDischargeAt":")" + text(*stay.plannedDischargeAt) + '"';
    EXPECT_EQ(fed(member.id, hospitalId_, planned).as<api::FacilityStay>().id, stay.id) << "by whoever it is told";
    const auto earlier = post("/v1/facility-stays", hospital(),
        R"({"memberNumber":"CW1","birthDate":"1991-07-27","admittedAt":")" + text(now() - hours(30)) + "\"}");
    EXPECT_EQ(earlier.code(), "facility-stays/there-already");
    EXPECT_EQ(stays(member, self(member)).size(), 1U);
    home(stay, hospital());
    EXPECT_EQ(act(at(stay), "discharge", hospital(), R"({"dischargedAt":"2026-11-24T14:30:00Z","disposition":"home"})").code(),
        "facility-stays/discharged");
    setNow(now() + days(1));
    EXPECT_NE(inHospital(member).id, stay.id);
    EXPECT_EQ(get("/v1/facility-stays?limit=1&memberId=" + member.id.text(), self(member)).as<api::FacilityStayPage>().items.size(), 1U);
}

TEST_F(FacilityStays, WhatCannotBeIsSaidWithItsCode)
{
    const auto member = covered("CW1");
    const auto places = [](const Reply& reply) {
        std::vector<std::string> out;
        EXPECT_EQ(reply.status, 422) << reply.body;
        for (const auto problem = reply.as<api::Problem>(); const auto& each : problem.errors.value())
            out.push_back(each.pointer.value_or("") + ' ' + each.code.substr(each.code.find('/') + 1));
        return out;
    };
    EXPECT_THAT(
        places(admission(hospital(), member, R"(,"plannedDischargeAt":")" + text(now()) + '"')), ElementsAre("/plannedDischargeAt past"));
    EXPECT_THAT(places(admission(hospital(), member, R"(,"outpatientProviderId":")" + member.id.text() + '"')),
        ElementsAre("/outpatientProviderId unknown-provider"));
    EXPECT_THAT(places(fed(member.id, counselorId_)), ElementsAre("/facilityId not-a-facility"));
    EXPECT_EQ(fed(namedId("nobody"), hospitalId_).code(), "facility-stays/not-found");
    EXPECT_EQ(
        post("/v1/facility-stays", hospital(), R"({"memberNumber":"CW1","birthDate":"1991-07-28","admittedAt":"2026-11-24T10:00:00Z"})")
            .code(),
        "facility-stays/not-found");
    EXPECT_EQ(admission(counselor(), member).code(), "facility-stays/not-a-facility");
    EXPECT_EQ(admission(nurse(), member).code(), "facility-stays/for-facilities");

    const auto stay = inHospital(member);
    EXPECT_THAT(places(act(at(stay), "discharge", hospital(), R"({"dischargedAt":"2026-11-20T10:00:00Z","disposition":"home"})")),
        ElementsAre("/dischargedAt before-admission"));
    EXPECT_THAT(places(act(at(stay), "discharge", hospital(), R"({"dischargedAt":"2026-11-24T15:00:01Z","disposition":"home"})")),
        ElementsAre("/dischargedAt future"));
    EXPECT_THAT(
        places(replanned(stay, hospital(), R"({"plannedDischargeAt":"2026-11-24T10:00:00Z"})")), ElementsAre("/plannedDischargeAt past"));
    EXPECT_EQ(replanned(stay, detox(), R"({"plannedDischargeAt":"2026-12-24T10:00:00Z"})").code(), "facility-stays/not-found")
        << "another's stay";
    EXPECT_EQ(patch(at(stay), hospital(), "\"7\"", R"({"plannedDischargeAt":"2026-12-24T10:00:00Z"})").status, 412);
    EXPECT_EQ(get(at(stay), hospital()).as<api::FacilityStay>(), stay) << "nothing of it was done";
}

TEST_F(FacilityStays, WhereNobodyLeadsTheKindOfTheFacilitySaysOfWhatToThink)
{
    const auto member = covered("CW1");
    const auto stay = inHospital(member);
    const auto offer = task(member, "offer-program");
    EXPECT_EQ(offer.program, "case-management");
    EXPECT_EQ(offer.assigneeId, nurseId()) << "who is on call";
    const auto in = optedIn(member, "case-management");
    work();
    EXPECT_THAT(toDo(member), Not(Contains("offer-program"))) << "it has been thought of";
    EXPECT_THAT(toDo(member), Contains("reach-before-discharge"));

    ASSERT_EQ(act("/v1/enrollments/" + in.id.text(), "discharge", nurse(), R"({"reason":"goals-met"})").status, 200);
    home(stay, hospital(), "transferred");
    EXPECT_THAT(toDo(member), IsEmpty());
    setNow(now() + days(60));
    inHospital(member);
    const auto again = task(member, "reinitiate-after-admission");
    EXPECT_EQ(again.enrollmentId, in.id);
    const auto taken = act("/v1/enrollments/" + in.id.text(), "reinitiate", nurse(), R"({"cause":"transition-in-care"})");
    ASSERT_EQ(taken.status, 200) << taken.body;
    work();
    EXPECT_THAT(toDo(member), UnorderedElementsAre("reach-before-discharge"));
}

TEST_F(FacilityStays, WhoSaidNoIsNotAskedAgainAndAProgramThatNeverApproachesItsMembersDoesNot)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    ASSERT_EQ(post("/v1/enrollments/" + in.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})").status, 200);
    inHospital(member);
    EXPECT_THAT(toDo(member), IsEmpty());

    const auto other = covered("CW2", "Ben");
    referred(other, "medication-safety", nurse(), "claim");
    inHospital(other);
    EXPECT_THAT(toDo(other), Not(Contains("reach-before-discharge")));
}

TEST_F(FacilityStays, WhoOptsOutIsNotFollowedUp)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    home(inHospital(member), hospital());
    EXPECT_THAT(toDo(member), Contains("follow-up-7-days"));
    ASSERT_EQ(post("/v1/enrollments/" + in.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})").status, 200);
    EXPECT_THAT(toDo(member), IsEmpty());
    work();
    EXPECT_THAT(toDo(member), IsEmpty());
}

TEST_F(FacilityStays, AFacilityOnTheListOfPart2ProgramsIsOneWhateverItSays)
{
    owner().executeText("INSERT INTO source_program_status (source, status, effective_from, citation) VALUES ('detox-feed', 'part-2', "
                        "'2020-01-01', 'test'), ('9000000015', 'part-2', '2020-01-01', 'test')");
    const auto member = covered("CW1"), other = covered("CW2", "Ben");
    const auto stay = inHospital(member);
    EXPECT_EQ(stay.sourceProgram, api::SourceProgram::part2) << "by its number";
    EXPECT_THAT(stays(member, nurse()), IsEmpty());
    const auto told = fed(other.id, detoxId_, R"(,"source":"detox-feed","sourceProgram":"not-part-2")").as<api::FacilityStay>();
    EXPECT_EQ(told.sourceProgram, api::SourceProgram::part2) << "by the name of its feed";
}

TEST_F(FacilityStays, ToldByManyHandsAtOnceIsOne)
{
    const auto member = covered("CW1");
    optedIn(member, "case-management");
    std::vector<api::FacilityStay> told(8);
    std::vector<std::thread> hands;
    for (auto& each : told)
        hands.emplace_back([&] {
            each = ask("POST", "/v1/facility-stays", hospital(),
                R"({"memberNumber":"CW1","birthDate":"1991-07-27","admittedAt":"2026-11-24T13:00:00Z"})",
                {"Idempotency-Key: hand-number-" + std::to_string(&each - told.data())})
                       .as<api::FacilityStay>();
        });
    for (auto& each : hands)
        each.join();
    for (const auto& each : told)
        EXPECT_EQ(each.id, told[0].id);
    EXPECT_THAT(toDo(member), Contains("reach-before-discharge").Times(1));
    EXPECT_THAT(timeline(member, self(member)), Contains("Admitted to Hickory Hospital").Times(1));
}

TEST_F(FacilityStays, FromWhatIsHiddenNothingCanBeToldThatIsNotSoWithoutIt)
{
    const auto member = covered("CW1");
    optedIn(member, "case-management");
    inHospital(member);
    const auto hidden = home(inDetox(member), detox());
    const auto told = [&] {
        std::string out;
        for (const std::string path :
            {"/v1/facility-stays?memberId=", "/v1/tasks?memberId=", "/v1/communications?memberId=", "/v1/meetings?memberId="})
            for (int limit = 1; limit < 4; ++limit)
                out += get(path + member.id.text() + "&limit=" + std::to_string(limit), nurse()).body + '\n';
        for (int limit = 1; limit < 20; ++limit)
            out += get(at(member) + "/timeline?limit=" + std::to_string(limit), nurse()).body + '\n';
        const auto one = get(at(hidden), nurse());
        RE2::GlobalReplace(&out, "\"nextCursor\":\"[^\"]*\"", "more");
        return out + one.code();
    };
    const auto with = told();
    EXPECT_THAT(with, ::testing::HasSubstr("Hickory"));
    EXPECT_THAT(with, Not(::testing::HasSubstr("Harbor")));
    owner().executeText("DELETE FROM facility_stay WHERE labels <> ''");
    EXPECT_GT(owner().executeText("DELETE FROM event WHERE labels <> ''"), 0);
    EXPECT_EQ(told(), with);
}

TEST_F(FacilityStays, ManyWorkersDoNothingTwice)
{
    const auto member = covered("CW1");
    optedIn(member, "case-management");
    inDetox(member);
    releasedToPlan(member);
    std::vector<std::thread> workers;
    workers.reserve(4);
    for (int i = 0; i < 4; ++i)
        workers.emplace_back([&] { work(); });
    for (auto& each : workers)
        each.join();
    EXPECT_THAT(toDo(member), Contains("reach-before-discharge").Times(1));
    EXPECT_THAT(toDo(member), Contains("offer-program").Times(1));
}

} // namespace

} // namespace careway
