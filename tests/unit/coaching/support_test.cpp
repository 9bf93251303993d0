#include "coaching/appointment.hpp"
#include "coaching/community_referral.hpp"
#include "coaching/consult.hpp"
#include "coaching/goal.hpp"
#include "coaching/material.hpp"
#include "coaching/note.hpp"

#include <gtest/gtest.h>

namespace careway::coaching {

namespace {

const auto now = parseInstant("2026-11-24T15:00:00Z").value();

Setting setting()
{
    Setting out;
    out.memberId = namedId("member");
    out.enrollmentId = namedId("enrollment");
    out.labels = access::bitOf(access::Label::substanceUse);
    out.program.code = "substance-abuse";
    return out;
}

access::Caller coach()
{
    access::Caller out;
    out.role = access::Role::careManager;
    out.staffId = namedId("coach");
    return out;
}

TEST(CoachingGoals, LieAheadAndAreClosedOnce)
{
    api::NewCoachingGoal asked;
    asked.text = "Sleep seven hours";
    asked.targetOn = parseDate("2026-11-23");
    EXPECT_EQ(goalFrom(asked, setting(), coach(), namedId("g"), now).error().violations.at(0).code, "coaching/past");
    asked.targetOn = dayOf(now);
    const auto goal = goalFrom(asked, setting(), coach(), namedId("g"), now).value();
    EXPECT_EQ(goal.setBy.role, "care-manager");
    const auto met = closed(goal, {api::CoachingGoalOutcome::met, "Well done"}, now).value();
    EXPECT_EQ(met.state, api::CoachingGoalState::met);
    EXPECT_EQ(met.closing->note, "Well done");
    EXPECT_EQ(closed(goal, {api::CoachingGoalOutcome::notMet, {}}, now).value().state, api::CoachingGoalState::notMet);
    EXPECT_EQ(closed(goal, {api::CoachingGoalOutcome::dropped, {}}, now).value().state, api::CoachingGoalState::dropped);
    EXPECT_EQ(closed(met, {api::CoachingGoalOutcome::dropped, {}}, now).error().code, "coaching/closed-already");
}

TEST(CommunityReferrals, SayOnceWhatBecameOfThem)
{
    const auto referral
        = referralFrom({setting().enrollmentId, api::CommunityNeed::food, "Food Bank"}, setting(), coach(), namedId("r"), now);
    EXPECT_EQ(referral.state, api::CommunityReferralState::open);
    const auto done = closed(referral, {api::CommunityReferralOutcome::connected, {}}, now).value();
    EXPECT_EQ(done.state, api::CommunityReferralState::connected);
    EXPECT_EQ(
        closed(referral, {api::CommunityReferralOutcome::notConnected, {}}, now).value().state, api::CommunityReferralState::notConnected);
    EXPECT_EQ(closed(referral, {api::CommunityReferralOutcome::declined, {}}, now).value().state, api::CommunityReferralState::declined);
    EXPECT_EQ(closed(done, {api::CommunityReferralOutcome::declined, {}}, now).error().code, "coaching/closed-already");
}

TEST(Consults, SayWhatTheirFactsTellAndAreAnsweredOnce)
{
    api::NewMedicalDirectorConsult asked;
    asked.question = "May it be stopped?";
    asked.labels = {api::Label::hiv, api::Label::general};
    EXPECT_EQ(labelsOf(asked, setting()), access::bitOf(access::Label::substanceUse) | access::bitOf(access::Label::hiv));
    const auto consult = consultFrom(asked, setting(), {34, "female"}, coach(), namedId("c"), now);
    EXPECT_TRUE(consult.facts.empty());
    access::Caller director;
    director.role = access::Role::medicalDirector;
    const auto done = answered(consult, {"No."}, director, now).value();
    EXPECT_EQ(done.answer->text, "No.");
    EXPECT_EQ(done.answer->by.role, "medical-director");
    EXPECT_EQ(answered(done, {"Yes."}, director, now).error().code, "coaching/answered-already");
}

TEST(Appointments, AreReachedInTimeUntilTheyAreCancelled)
{
    api::NewAppointment asked;
    asked.with = "Dr. Sample";
    asked.purpose = "First visit";
    asked.startsAt = now;
    EXPECT_EQ(appointmentFrom(asked, setting(), namedId("a"), now).error().violations.at(0).code, "coaching/past");
    asked.startsAt = now + std::chrono::hours(48);
    EXPECT_FALSE(appointmentFrom(asked, setting(), namedId("a"), now).value().transportation);
    asked.transportation = true;
    const auto made = appointmentFrom(asked, setting(), namedId("a"), now).value();
    EXPECT_FALSE(made.transportation.value().arranged);
    EXPECT_EQ(brought(made, {"Rides", asked.startsAt, {}}, now).error().violations.at(0).code, "coaching/too-late");
    EXPECT_EQ(brought(made, {"Rides", now, {}}, now).error().violations.at(0).code, "coaching/past");
    EXPECT_TRUE(brought(made, {"Rides", now + std::chrono::hours(47), {}}, now).value().transportation->arranged);
    EXPECT_EQ(prepared(made, {{"May I drive?"}, {}}, now).value().preparation->questions.size(), 1U);
    const auto over = cancelled(made, {"Closed"}, now).value();
    EXPECT_EQ(cancelled(over, {"Closed"}, now).error().code, "coaching/cancelled");
    EXPECT_EQ(prepared(over, {}, now).error().code, "coaching/cancelled");
    EXPECT_EQ(brought(over, {"Rides", now + std::chrono::hours(1), {}}, now).error().code, "coaching/cancelled");
}

TEST(Materials, HaveEnglishEachLanguageOnceAndGoToMembersOfTheirPrograms)
{
    api::EducationalMaterial material;
    material.effectiveFrom = dayOf(now);
    material.texts = {{"es", "Dormir", "Duerma."}};
    EXPECT_EQ(check(material).error().violations.at(0).code, "coaching/no-english");
    material.texts.push_back({"en", "Sleep", "Sleep."});
    EXPECT_TRUE(check(material));
    EXPECT_EQ(textIn(material, "es").title, "Dormir");
    EXPECT_THROW(static_cast<void>(textIn(material, "fr")), std::logic_error);
    EXPECT_TRUE(mayGoTo(material, setting().program));
    material.programs = {"bipolar-coaching"};
    EXPECT_EQ(mayGoTo(material, setting().program).error().violations.at(0).code, "coaching/not-for-program");
    material.programs = {"bipolar-coaching", "substance-abuse"};
    EXPECT_TRUE(mayGoTo(material, setting().program));
    material.texts.push_back({"en", "Sleep", "Sleep."});
    EXPECT_EQ(check(material).error().violations.at(0).code, "coaching/twice");
    material.effectiveTo = parseDate("2020-01-01");
    EXPECT_EQ(check(material).error().violations.size(), 2U);
}

TEST(MotivationalNotes, AreOpenToTheMemberAndTheCareManagementAlone)
{
    using access::Relation;
    for (const auto each : {Relation::careManagement, Relation::self, Relation::guardian, Relation::powerOfAttorney, Relation::parent})
        EXPECT_TRUE(opensNotes(each)) << access::nameOf(each);
    for (const auto each :
        {Relation::treatment, Relation::primaryCare, Relation::careCoordination, Relation::callIn, Relation::statedReason,
            Relation::supporter, Relation::emergency, Relation::planOperations, Relation::privacyOffice, Relation::feed})
        EXPECT_FALSE(opensNotes(each)) << access::nameOf(each);
}

} // namespace

} // namespace careway::coaching
