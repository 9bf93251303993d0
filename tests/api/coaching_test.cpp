#include "support/coaching_test.hpp"
#include "models/appointment.hpp"
#include "models/coaching_call.hpp"
#include "models/coaching_call_page.hpp"
#include "models/coaching_goal.hpp"
#include "models/coaching_goal_page.hpp"
#include "models/communication_page.hpp"
#include "models/community_referral.hpp"
#include "models/educational_material_list.hpp"
#include "models/material_sending.hpp"
#include "models/material_sending_page.hpp"
#include "models/medical_director_consult.hpp"
#include "models/medical_director_consult_page.hpp"
#include "models/motivational_note.hpp"
#include "models/motivational_note_page.hpp"
#include "models/supporter.hpp"
#include "models/timeline_page.hpp"

#include <algorithm>
#include <set>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::CoachingCallState;

// The calls of a program with its member, and what a coach writes down of them (listCoachingCalls, createCoachingCall, getCoachingCall,
// concludeCoachingCall, cancelCoachingCall, listMotivationalNotes, createMotivationalNote, getMotivationalNote).

TEST_F(Coaching, ACallIsPlannedOutsideOfTheQuietHoursGivenToWhoCallsAndHeld)
{
    const auto member = covered("CW1", "Amara", "Osei", quietTillNine);
    const auto in = optedIn(member, "bipolar-coaching");
    const auto refused = plan(in, "initial-assessment", "2026-12-01T14:30:00Z"); // half past eight in Chicago
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("coaching/quiet-hours"), std::string::npos) << refused.body;
    EXPECT_NE(refused.body.find("2026-12-01T15:00:00.000Z"), std::string::npos) << refused.body;
    EXPECT_TRUE(tasksOf(member, "call-member").empty());

    const auto call = planned(in, "initial-assessment");
    EXPECT_EQ(call.callerId, nurseId());
    EXPECT_EQ(call.reach.value().number, "+16155550100");
    const auto tasks = tasksOf(member, "call-member");
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks[0].dueAt, call.plannedAt);
    EXPECT_EQ(tasks[0].subjectId, call.id);
    EXPECT_EQ(tasks[0].assigneeId, nurseId());

    EXPECT_EQ(act(path("coaching-calls", call), "conclude", self(member), held).code(), "coaching/for-staff");
    const auto done = act(path("coaching-calls", call), "conclude", nurse(), held);
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(done.as<api::CoachingCall>().state, CoachingCallState::held);
    EXPECT_TRUE(tasksOf(member, "call-member").empty());
    EXPECT_EQ(act(path("coaching-calls", call), "cancel", nurse(), R"({"reason":"no"})").code(), "coaching/not-planned");
    EXPECT_FALSE(get(path("coaching-calls", call), self(member)).as<api::CoachingCall>().reach);
    EXPECT_NE(timeline(member, self(member)).find("coaching.call-held"), std::string::npos);
}

TEST_F(Coaching, ThePlanCallsNobodyAtNightWhateverTheySay)
{
    const auto member = covered("CW1", "Amara", "Osei", R"(,"timeZone":"America/Chicago")");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto refused = plan(in, "initial-assessment", "2026-12-01T04:00:00Z"); // ten at night
    EXPECT_NE(refused.body.find("coaching/quiet-hours"), std::string::npos) << refused.body;
    EXPECT_NE(refused.body.find("2026-12-01T14:00:00.000Z"), std::string::npos) << refused.body;
    EXPECT_EQ(plan(in, "initial-assessment", "2026-12-01T14:00:00Z").status, 201);
}

TEST_F(Coaching, AFifthCoachingCallNeedsAReasonAndAMissedOneCountsForNothing)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    EXPECT_NE(plan(in, "coaching").body.find("coaching/too-early"), std::string::npos);
    planned(in, "initial-assessment");
    auto last = planned(in, "coaching");
    for (int i = 0; i < 3; ++i)
        last = planned(in, "coaching");
    const auto fifth = plan(in, "coaching");
    EXPECT_EQ(fifth.status, 422);
    EXPECT_NE(fifth.body.find("coaching/beyond-plan"), std::string::npos) << fifth.body;
    EXPECT_EQ(planned(in, "coaching", R"(,"reason":"A hard week")").reason, "A hard week");
    act(path("coaching-calls", last), "conclude", nurse(), R"({"outcome":"missed","at":"2026-11-24T14:50:00Z"})");
    EXPECT_EQ(plan(in, "coaching").status, 422) << "there are four still";
    planned(in, "follow-up");
    EXPECT_EQ(get("/v1/coaching-calls?memberId=" + member.id.text(), nurse()).as<api::CoachingCallPage>().items.size(), 7U);
}

TEST_F(Coaching, WhoOptsOutIsCalledNoMoreWhateverWasPlanned)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto call = planned(in, "initial-assessment");
    EXPECT_EQ(post("/v1/enrollments/" + in.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})").status, 200);
    EXPECT_TRUE(openTasks(member, nurse()).empty());
    const auto after = get(path("coaching-calls", call), nurse()).as<api::CoachingCall>();
    EXPECT_EQ(after.state, CoachingCallState::cancelled);
    EXPECT_FALSE(after.reach);
    EXPECT_EQ(plan(in, "coaching").code(), "coaching/not-in-program");
    EXPECT_EQ(act(path("coaching-calls", call), "conclude", nurse(), held).code(), "coaching/over");
    EXPECT_EQ(post("/v1/material-sendings", nurse(), of(in) + R"(,"material":"sleeping-well"})").code(), "coaching/not-in-program");
}

TEST_F(Coaching, APlanAndAnOptOutAtTheSameMomentLeaveNoCallToBeMade)
{
    for (int i = 0; i < 8; ++i) {
        const auto member = covered("CW" + std::to_string(i));
        const auto in = optedIn(member, "bipolar-coaching");
        Reply plans, leaves;
        {
            const std::jthread planning([&] { plans = plan(in, "initial-assessment"); });
            leaves = post("/v1/enrollments/" + in.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})");
        }
        EXPECT_EQ(leaves.status, 200) << leaves.body;
        EXPECT_TRUE(plans.status == 201 || plans.code() == "coaching/not-in-program") << plans.body;
        EXPECT_TRUE(tasksOf(member, "call-member").empty()) << plans.body;
        EXPECT_EQ(listOf("coaching-calls", member, nurse()).find(R"("state":"planned")"), std::string::npos);
    }
}

TEST_F(Coaching, ListsAreReadInPages)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    for (const auto* text : {"One", "Two", "Three"})
        made("/v1/coaching-goals", nurse(), of(in) + R"(,"text":")" + text + "\"}");
    const auto first = get("/v1/coaching-goals?limit=2&memberId=" + member.id.text(), nurse());
    const auto page = first.as<api::CoachingGoalPage>();
    ASSERT_EQ(page.items.size(), 2U);
    ASSERT_TRUE(page.nextCursor);
    EXPECT_NE(first.header("Link").find("memberId=" + member.id.text()), std::string::npos);
    const auto rest = get("/v1/coaching-goals?limit=2&memberId=" + member.id.text() + "&cursor=" + *page.nextCursor, nurse());
    ASSERT_EQ(rest.as<api::CoachingGoalPage>().items.size(), 1U);
    EXPECT_FALSE(rest.as<api::CoachingGoalPage>().nextCursor);
    EXPECT_EQ((std::set<std::string>{page.items[0].text, page.items[1].text, rest.as<api::CoachingGoalPage>().items[0].text}),
        (std::set<std::string>{"One", "Two", "Three"}));
}

TEST_F(Coaching, BeforeTheMemberHasAgreedNobodyPlansACall)
{
    const auto member = covered("CW1");
    const auto id = referred(member, "bipolar-coaching", nurse(), "claim").enrollmentId.value();
    EXPECT_EQ(plan(enrollment(id), "initial-assessment").code(), "coaching/not-in-program");
}

TEST_F(Coaching, ACancelledCallTakesItsTaskWithIt)
{
    const auto member = covered("CW1");
    const auto call = planned(optedIn(member, "bipolar-coaching"), "initial-assessment");
    const auto gone = act(path("coaching-calls", call), "cancel", nurse(), R"({"reason":"Another day"})");
    EXPECT_EQ(gone.as<api::CoachingCall>().cancellation, "Another day") << gone.body;
    EXPECT_TRUE(tasksOf(member, "call-member").empty());
}

TEST_F(Coaching, WhatWasToldInConfidenceGoesBeforeTheNumberThatThePlanKnows)
{
    const auto member = covered("CW1", "Amara", "Osei", quietTillNine);
    const auto in = optedIn(member, "bipolar-coaching");
    const auto wish = [&](const std::string& more) {
        const auto there = made(
            "/v1/confidential-communications", self(member), R"({"memberId":")" + member.id.text() + R"(","endangered":true)" + more + '}');
        EXPECT_EQ(there.status, 201);
    };
    wish(R"(,"address":{"use":"mail","lines":["PO Box 1"],"city":"Nashville","state":"TN","zip":"37202"})");
    EXPECT_EQ(plan(in, "initial-assessment").code(), "coaching/not-by-phone");
    wish(R"(,"contact":{"system":"phone","use":"mobile","value":"+16155550199"},"voiceMail":false)");
    const auto call = planned(in, "initial-assessment");
    EXPECT_EQ(call.reach.value().number, "+16155550199");
    EXPECT_FALSE(call.reach.value().voiceMail);
    EXPECT_EQ(get(path("coaching-calls", call), nurse()).as<api::CoachingCall>().reach.value().number, "+16155550199");
}

TEST_F(Coaching, BeingCoachedForSubstanceAbuseIsTheMembersToTell)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Counsel");
    relate(member, "treatment", doctor);
    const auto in = optedIn(member, "substance-abuse-specialty-care-management");
    const auto call = planned(in, "initial-assessment");
    EXPECT_EQ(get(path("coaching-calls", call), provider(doctor)).status, 404);
    EXPECT_EQ(listOf("coaching-calls", member, provider(doctor)), R"({"items":[]})");
    EXPECT_EQ(timeline(member, provider(doctor)).find("coaching."), std::string::npos);
    EXPECT_EQ(get(path("coaching-calls", call), self(member)).status, 200);
}

TEST_F(Coaching, MotivationalNotesAreReadByTheCareManagementOfTheEnrollmentAndTheMemberAlone)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Counsel");
    relate(member, "treatment", doctor);
    relate(member, "care-management", coachId()); // of the staff, and not of the team
    const auto in = optedIn(member, "bipolar-coaching");
    const auto note = made("/v1/motivational-notes", nurse(), of(in) + R"(,"text":"A secret of hers"})").as<api::MotivationalNote>();
    EXPECT_EQ(note.author.partyId, nurseId());
    const auto where = path("motivational-notes", note);
    for (const auto& by : {nurse(), self(member)}) {
        EXPECT_EQ(get(where, by).status, 200);
        EXPECT_NE(listOf("motivational-notes", member, by).find("A secret of hers"), std::string::npos);
    }
    access::Caller coordinator;
    coordinator.role = Role::careCoordinator;
    coordinator.groupId = namedId("test/group");
    relate(member, "care-coordination", *coordinator.groupId);
    for (const auto& by : {coach(), provider(doctor), tokenOf(coordinator), admin(), token(Role::privacy), token(Role::system),
             token(Role::medicalDirector), token(Role::reviewer)}) {
        EXPECT_EQ(get(where, by).code(), "coaching/not-found");
        EXPECT_EQ(listOf("motivational-notes", member, by).find("A secret"), std::string::npos);
    }
    for (const auto& by : {nurse(), self(member)}) {
        EXPECT_EQ(timeline(member, by).find("secret"), std::string::npos);
        EXPECT_EQ(listOf("communications", member, by).find("secret"), std::string::npos);
        EXPECT_EQ(listOf("coaching-calls", member, by).find("secret"), std::string::npos);
    }
    EXPECT_EQ(get("/v1/tasks?memberId=" + member.id.text(), nurse()).body.find("secret"), std::string::npos);

    const auto there = get("/v1/staff-members/" + coachId().text(), admin());
    patch("/v1/staff-members/" + coachId().text(), admin(), there.header("ETag"), R"({"teams":["everything"]})");
    EXPECT_EQ(get(where, coach()).status, 200) << "of the team now";
}

TEST_F(Coaching, AListOfNotesHoldsJustThoseThatAreReadOneByOne)
{
    const auto member = covered("CW1");
    const auto mate = namedId("of the team"), lead = namedId("who leads");
    for (const auto& each : {mate, lead}) {
        made("/v1/staff-members", admin(), R"({"id":")" + each.text() + R"(","name":"Somebody"})");
        relate(member, "care-management", each);
    }
    relate(member, "care-management", coachId());
    patch("/v1/staff-members/" + mate.text(), admin(), "\"1\"", R"({"teams":["everything"]})");
    const auto in = optedIn(member, "bipolar-coaching"), led = optedIn(member, "case-management");
    act("/v1/enrollments/" + led.id.text(), "assign", nurse(), R"({"managerId":")" + lead.text() + "\"}");
    std::vector<std::string> notes;
    for (const auto& author : {nurse(), coach(), staff(mate, "health-coach"), staff(lead, "health-coach")})
        for (const auto& enrollment : {in, led})
            notes.push_back(made("/v1/motivational-notes", author, of(enrollment) + R"(,"text":"N"})").header("Location"));
    std::vector<std::size_t> counts;
    for (const auto& reader : {nurse(), coach(), staff(mate, "health-coach"), staff(lead, "health-coach"), self(member)}) {
        const auto list = listOf("motivational-notes", member, reader);
        counts.push_back(0);
        for (const auto& each : notes) {
            const bool readable = get(each, reader).status == 200;
            EXPECT_EQ(list.find(each.substr(each.rfind('/') + 1)) != std::string::npos, readable) << each;
            counts.back() += readable ? 1 : 0;
        }
    }
    // Who is of no team reads their own two, who leads one enrollment its four and their own of the other.
    EXPECT_EQ(counts, (std::vector<std::size_t>{8, 2, 8, 5, 8}));
}

TEST_F(Coaching, NoReleaseAndNoEmergencyOpensAMotivationalNote)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto note = made("/v1/motivational-notes", nurse(), of(in) + R"(,"text":"A secret of hers"})").as<api::MotivationalNote>();
    const auto stranger = staff(namedId("stranger"), "registered-nurse");
    EXPECT_EQ(made("/v1/emergency-accesses", stranger,
                  R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"N","affiliation":"A","reason":"R"})")
                  .status,
        201);
    EXPECT_EQ(get(path("coaching-calls", planned(in, "initial-assessment")), stranger).status, 200);
    EXPECT_EQ(get(path("motivational-notes", note), stranger).status, 404);
    EXPECT_EQ(listOf("motivational-notes", member, stranger), "not found");
}

TEST_F(Coaching, WhoOpenedAMemberInAnEmergencyGivesThemselvesNothingToDoWithThem)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto call = planned(in, "initial-assessment");
    made("/v1/staff-members", admin(), R"({"id":")" + namedId("stranger").text() + R"(","name":"Stranger"})");
    const auto stranger = staff(namedId("stranger"), "registered-nurse");
    made(
        "/v1/emergency-accesses", stranger, R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"N","affiliation":"A","reason":"R"})");
    const auto own = R"(,"callerId":")" + namedId("stranger").text() + '"';
    EXPECT_EQ(post("/v1/coaching-calls", stranger, callBody(in, "coaching", "2026-12-01T17:00:00Z", own)).status, 404);
    EXPECT_EQ(act(path("coaching-calls", call), "conclude", stranger, held).status, 404);
    setNow(now() + std::chrono::hours(5));
    EXPECT_EQ(get(path("coaching-calls", call), staff(namedId("stranger"), "registered-nurse")).status, 404);
}

TEST_F(Coaching, ANoteNamesACallOfItsOwnEnrollment)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching"), other = optedIn(member, "case-management");
    const auto call = planned(in, "initial-assessment");
    const auto named = [&](const api::Enrollment& enrollment) {
        return post("/v1/motivational-notes", nurse(), of(enrollment) + R"(,"text":"N","coachingCallId":")" + call.id.text() + "\"}");
    };
    EXPECT_EQ(named(in).status, 201);
    EXPECT_NE(named(other).body.find("coaching/unknown-call"), std::string::npos);
}

} // namespace

} // namespace careway
