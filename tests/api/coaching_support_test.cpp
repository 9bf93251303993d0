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
#include "support/coaching_test.hpp"

#include <algorithm>
#include <set>
#include <thread>

namespace careway {

namespace {

using access::Role;

/// What a coach does beside the calls (listCoachingGoals, createCoachingGoal, getCoachingGoal, closeCoachingGoal,
/// listEducationalMaterials, listMaterialSendings, createMaterialSending, getMaterialSending, listCommunityReferrals,
/// createCommunityReferral, getCommunityReferral, closeCommunityReferral).
class CoachingSupport : public Coaching { };

TEST_F(CoachingSupport, AGoalIsSetByTheMemberOrTheirCoachAndClosedOnce)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto goal
        = made("/v1/coaching-goals", self(member), of(in) + R"(,"text":"Sleep","targetOn":"2027-01-01"})").as<api::CoachingGoal>();
    EXPECT_EQ(goal.setBy.role, "member");
    made("/v1/coaching-goals", nurse(), of(in) + R"(,"text":"Walk"})");
    EXPECT_EQ(post("/v1/coaching-goals", provider(namedId("p")), of(in) + R"(,"text":"Walk"})").code(), "coaching/for-staff");
    EXPECT_NE(listOf("coaching-goals", member, nurse()).find("Sleep"), std::string::npos);
    const auto where = path("coaching-goals", goal);
    EXPECT_EQ(act(where, "close", nurse(), R"({"outcome":"met"})").as<api::CoachingGoal>().state, api::CoachingGoalState::met);
    EXPECT_EQ(act(where, "close", nurse(), R"({"outcome":"dropped"})").code(), "coaching/closed-already");
    EXPECT_EQ(get(where, self(member)).as<api::CoachingGoal>().version, 2);
}

TEST_F(CoachingSupport, AMaterialIsSentAsALetterInTheMembersLanguage)
{
    const auto member = covered("CW1", "Ana", "Ruiz", R"(,"languages":["es","en"])");
    const auto in = optedIn(member, "case-management");
    work();
    EXPECT_GE(get("/v1/educational-materials", nurse()).as<api::EducationalMaterialList>().items.size(), 4U);
    const auto sent = made("/v1/material-sendings", nurse(), of(in) + R"(,"material":"sleeping-well"})").as<api::MaterialSending>();
    EXPECT_EQ(sent.title, "Dormir bien");
    EXPECT_EQ(sent.language, "es");
    EXPECT_FALSE(sent.withheld);
    const auto letter = get("/v1/communications/" + sent.communicationId.text(), self(member)).as<api::Communication>();
    EXPECT_EQ(letter.subject, "Dormir bien");
    EXPECT_NE(letter.body.value_or("").find("Estimado/a Ana Ruiz"), std::string::npos);
    EXPECT_NE(letter.body.value_or("").find("dormitorio oscuro"), std::string::npos);
    EXPECT_EQ(work(), 1U);
    EXPECT_EQ(get("/v1/material-sendings?memberId=" + member.id.text(), self(member)).as<api::MaterialSendingPage>().items.size(), 1U);
    EXPECT_EQ(get(path("material-sendings", sent), nurse()).as<api::MaterialSending>().material, "sleeping-well");
    const auto send
        = [&](const std::string& code) { return post("/v1/material-sendings", nurse(), of(in) + R"(,"material":")" + code + "\"}").body; };
    EXPECT_NE(send("nothing").find("coaching/unknown-material"), std::string::npos);
    EXPECT_NE(send("living-with-bipolar-disorder").find("coaching/not-for-program"), std::string::npos);
}

TEST_F(CoachingSupport, AMemberIsReferredToResourcesOfTheCommunity)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    const auto referral
        = made("/v1/community-referrals", nurse(), of(in) + R"(,"need":"food","resource":"Food Bank"})").as<api::CommunityReferral>();
    const auto where = path("community-referrals", referral);
    EXPECT_NE(listOf("community-referrals", member, self(member)).find("Food Bank"), std::string::npos);
    EXPECT_EQ(act(where, "close", self(member), R"({"outcome":"connected"})").code(), "coaching/for-staff");
    EXPECT_EQ(act(where, "close", nurse(), R"({"outcome":"connected"})").as<api::CommunityReferral>().state,
        api::CommunityReferralState::connected);
    EXPECT_EQ(get(where, nurse()).as<api::CommunityReferral>().version, 2);
}

/// Questions to the medical director, and appointments (listMedicalDirectorConsults, createMedicalDirectorConsult,
/// getMedicalDirectorConsult, answerMedicalDirectorConsult, listAppointments, createAppointment, getAppointment, prepareAppointment,
/// arrangeTransportation, cancelAppointment).
class Consults : public Coaching {
protected:
    std::string director(const std::string& name = "director")
    {
        access::Caller caller;
        caller.role = Role::medicalDirector;
        caller.staffId = namedId(name);
        caller.subject = name;
        caller.credential = "physician";
        return tokenOf(caller);
    }
    api::MedicalDirectorConsult asked(const api::Enrollment& in, const std::string& more = {})
    {
        return made("/v1/medical-director-consults", nurse(),
            of(in) + R"(,"question":"May the sedative be stopped?","facts":["Lithium since May"])" + more + '}')
            .as<api::MedicalDirectorConsult>();
    }
    std::size_t openFor(const std::string& by)
    {
        return get("/v1/medical-director-consults", by).as<api::MedicalDirectorConsultPage>().items.size();
    }
    static constexpr auto yes = R"({"text":"Slowly."})";
};

TEST_F(Consults, TheMedicalDirectorReadsTheQuestionNothingElseAndAnswersOnce)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "substance-abuse-specialty-care-management");
    const auto consult = asked(in);
    EXPECT_EQ(consult.age, 35);
    EXPECT_EQ(consult.sex, "female");
    EXPECT_EQ(tasksOf(member, "consult-medical-director").size(), 1U);
    EXPECT_EQ(openFor(director()), 1U);
    const auto where = path("medical-director-consults", consult);
    EXPECT_EQ(get(where, director()).as<api::MedicalDirectorConsult>().facts, (std::vector<std::string>{"Lithium since May"}));
    for (const auto& other :
        {at(member), "/v1/enrollments/" + in.id.text(), "/v1/coaching-goals?memberId=" + member.id.text(), at(member) + "/timeline"})
        EXPECT_EQ(get(other, director()).status, 404) << other;

    EXPECT_EQ(act(where, "answer", nurse(), yes).code(), "coaching/for-medical-directors");
    const auto done = act(where, "answer", director(), yes);
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(done.as<api::MedicalDirectorConsult>().answer.value().text, "Slowly.");
    EXPECT_EQ(act(where, "answer", director(), yes).code(), "coaching/answered-already");
    EXPECT_EQ(openFor(director()), 0U);
    EXPECT_TRUE(tasksOf(member, "consult-medical-director").empty());
    EXPECT_EQ(get(where, nurse()).as<api::MedicalDirectorConsult>().state, api::ConsultState::answered);
    EXPECT_NE(listOf("medical-director-consults", member, self(member)).find("Slowly."), std::string::npos);
    EXPECT_EQ(get("/v1/medical-director-consults", nurse()).code(), "coaching/for-medical-directors");
}

TEST_F(Consults, AQuestionToOneDirectorIsNotPutToAnother)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    made("/v1/staff-members", admin(),
        R"({"id":")" + namedId("director").text() + R"(","name":"Dr. Dana Director","credential":"physician"})");
    const auto consult = asked(in, R"(,"directorId":")" + namedId("director").text() + '"');
    EXPECT_EQ(openFor(director()), 1U);
    EXPECT_EQ(openFor(director("another")), 0U);
    EXPECT_EQ(get(path("medical-director-consults", consult), director("another")).status, 404);
    EXPECT_NE(
        post("/v1/medical-director-consults", nurse(), of(in) + R"(,"question":"Q","directorId":")" + namedId("nobody").text() + "\"}")
            .body.find("coaching/unknown-staff"),
        std::string::npos);
}

TEST_F(Consults, OfWhomThePlanAgreedToARestrictionTheDirectorKnowsNothing)
{
    const auto member = covered("CW1");
    const auto consult = asked(optedIn(member, "bipolar-coaching"));
    const auto there = made("/v1/restrictions", self(member), R"({"memberId":")" + member.id.text() + R"(","labels":["general"]})");
    const auto where = there.header("Location");
    const auto agreed = act(where, "decide", token(Role::privacy), R"({"outcome":"accepted"})");
    ASSERT_EQ(agreed.status, 200) << agreed.body;
    EXPECT_EQ(openFor(director()), 0U);
    EXPECT_EQ(get(path("medical-director-consults", consult), director()).status, 404);
}

TEST_F(Consults, WhatTheFactsTellIsLabelledAndMayBeAskedOnlyByWhoSeesIt)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "bipolar-coaching");
    const auto doctor = entered("9000000007", "Counsel");
    relate(member, "treatment", doctor);
    const auto consult = asked(in, R"(,"labels":["substance-use"])");
    EXPECT_EQ(get(path("medical-director-consults", consult), provider(doctor)).status, 404);
    EXPECT_EQ(get(path("medical-director-consults", consult), director()).status, 200);
    EXPECT_NE(post("/v1/medical-director-consults", nurse(), of(in) + R"(,"question":"Q","labels":["psychotherapy-notes"]})")
                  .body.find("coaching/unseen-label"),
        std::string::npos);
}

TEST_F(Consults, AnAppointmentIsPreparedAndTheMemberBroughtThere)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    const auto visit = made("/v1/appointments", nurse(),
        of(in) + R"(,"with":"Dr. Sample","purpose":"First visit","startsAt":"2026-12-01T15:00:00Z","transportation":true})")
                           .as<api::Appointment>();
    EXPECT_EQ(tasksOf(member, "prepare-visit").at(0).dueAt, visit.startsAt);
    EXPECT_EQ(tasksOf(member, "arrange-transportation").size(), 1U);
    const auto where = path("appointments", visit);
    const auto late = act(where, "arrange-transportation", nurse(), R"({"company":"Rides","pickUpAt":"2026-12-01T15:00:00Z"})");
    EXPECT_NE(late.body.find("coaching/too-late"), std::string::npos);
    EXPECT_EQ(act(where, "arrange-transportation", nurse(), R"({"company":"Rides","pickUpAt":"2026-12-01T14:15:00Z"})").status, 200);
    EXPECT_TRUE(tasksOf(member, "arrange-transportation").empty());
    EXPECT_EQ(act(where, "prepare", nurse(), R"({"questions":["May I drive?"],"bring":[]})").status, 200);
    EXPECT_TRUE(tasksOf(member, "prepare-visit").empty());
    const auto own = get(where, self(member)).as<api::Appointment>();
    EXPECT_TRUE(own.transportation.value().arranged);
    EXPECT_EQ(own.preparation.value().questions.size(), 1U);
}

TEST_F(Consults, ACancelledAppointmentTakesItsTasksWithIt)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    const auto visit = made("/v1/appointments", nurse(),
        of(in) + R"(,"with":"Dr. Sample","purpose":"First visit","startsAt":"2026-12-01T15:00:00Z","transportation":true})")
                           .as<api::Appointment>();
    const auto where = path("appointments", visit);
    EXPECT_EQ(act(where, "cancel", nurse(), R"({"reason":"Closed"})").as<api::Appointment>().state, api::AppointmentState::cancelled);
    EXPECT_TRUE(tasksOf(member, "prepare-visit").empty());
    EXPECT_TRUE(tasksOf(member, "arrange-transportation").empty());
    EXPECT_EQ(act(where, "prepare", nurse(), R"({"questions":[],"bring":[]})").code(), "coaching/cancelled");
    EXPECT_NE(listOf("appointments", member, nurse()).find("Closed"), std::string::npos);
}

} // namespace

} // namespace careway
