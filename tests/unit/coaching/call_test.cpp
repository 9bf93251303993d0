#include "coaching/call.hpp"

#include <gtest/gtest.h>

namespace careway::coaching {

namespace {

using api::CoachingCallPurpose;
using api::EnrollmentState;

const auto now = parseInstant("2026-11-24T15:00:00Z").value();

Setting setting(EnrollmentState state = EnrollmentState::optedIn)
{
    Setting out;
    out.memberId = namedId("member");
    out.enrollmentId = namedId("enrollment");
    out.state = state;
    out.program.code = "bipolar-coaching";
    out.program.calls.initialAssessment = true;
    out.program.calls.minimum = 1;
    out.program.calls.maximum = 4;
    out.program.calls.followUps = api::FollowUps::asNeeded;
    out.program.contact.channels = {api::ProgramChannel::phone};
    return out;
}

api::NewCoachingCall wanted(CoachingCallPurpose purpose)
{
    api::NewCoachingCall out;
    out.enrollmentId = namedId("enrollment");
    out.purpose = purpose;
    out.plannedAt = now + std::chrono::hours(24);
    out.minutes = 30;
    return out;
}

Occasion having(std::int64_t initial, std::int64_t coachings)
{
    Occasion out;
    out.tally = {initial, coachings};
    out.zone = "America/Chicago";
    return out;
}

// "" when it may be planned, else the first code and where it stands.
std::string refusal(const api::NewCoachingCall& asked, const Setting& of, const Occasion& occasion)
{
    const auto call = planned(asked, of, occasion, namedId("call"), now);
    if (call) return "";
    const auto& wrong = call.error().violations;
    return wrong.empty() ? call.error().code : wrong.front().at + ' ' + wrong.front().code;
}

TEST(CoachingCalls, BeginWithTheAssessmentGoOnWithCoachingAndEndWithFollowUps)
{
    const auto of = setting();
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::initialAssessment), of, having(0, 0)), "");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::initialAssessment), of, having(1, 0)), "/purpose coaching/one-already");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::coaching), of, having(0, 0)), "/purpose coaching/too-early");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::coaching), of, having(1, 0)), "");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::coaching), setting(EnrollmentState::assessed), having(0, 0)), "");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::followUp), of, having(1, 0)), "/purpose coaching/too-early");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::followUp), of, having(1, 1)), "");
}

TEST(CoachingCalls, BeyondTheNumberOfTheProgramNeedAReason)
{
    auto asked = wanted(CoachingCallPurpose::coaching);
    EXPECT_EQ(refusal(asked, setting(), having(1, 3)), "");
    EXPECT_EQ(refusal(asked, setting(), having(1, 4)), "/reason coaching/beyond-plan");
    asked.reason = "A relapse in the third week";
    EXPECT_EQ(refusal(asked, setting(), having(1, 4)), "");
}

TEST(CoachingCalls, AreCountedByTheProgramsDataAlone)
{
    auto two = setting(), open = setting(), none = setting();
    two.program.calls.maximum = 2;
    open.program.calls.maximum.reset();
    none.program.calls = {false, 0, 0, api::FollowUps::none};
    const auto asked = wanted(CoachingCallPurpose::coaching);
    EXPECT_EQ(refusal(asked, two, having(1, 1)), "");
    EXPECT_EQ(refusal(asked, two, having(1, 2)), "/reason coaching/beyond-plan");
    EXPECT_EQ(refusal(asked, open, having(1, 40)), "");
    EXPECT_EQ(refusal(asked, none, having(0, 0)), "/reason coaching/beyond-plan");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::initialAssessment), none, having(0, 0)), "/purpose coaching/no-initial-assessment");
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::followUp), none, having(0, 0)), "/purpose coaching/no-follow-ups");
}

TEST(CoachingCalls, LieAheadOutsideOfQuietHoursAndAreMadeBySomebodyOfTheStaff)
{
    auto asked = wanted(CoachingCallPurpose::initialAssessment);
    auto occasion = having(0, 0);
    occasion.quietHours = {{"08:00", "12:00"}};
    const auto refused = planned(asked, setting(), occasion, namedId("call"), now); // nine in Chicago
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().violations.at(0).code, "coaching/quiet-hours");
    EXPECT_NE(refused.error().violations.at(0).detail.find("2026-11-25T18:00:00.000Z"), std::string::npos);
    asked.plannedAt = parseInstant("2026-11-25T18:00:00Z").value();
    EXPECT_EQ(refusal(asked, setting(), occasion), "");
    asked.plannedAt = now;
    EXPECT_EQ(refusal(asked, setting(), having(0, 0)), "/plannedAt coaching/past");
    occasion = having(0, 0);
    occasion.callerWorks = false;
    EXPECT_EQ(refusal(wanted(CoachingCallPurpose::initialAssessment), setting(), occasion), "/callerId coaching/unknown-staff");
}

TEST(CoachingCalls, AreForProgramsThatCallAndMembersWhoLeaveTheTelephoneOpen)
{
    auto never = setting(), byLetter = setting();
    never.program.contact.memberPush = api::Permission::never;
    byLetter.program.contact.channels = {api::ProgramChannel::letter};
    const auto asked = wanted(CoachingCallPurpose::initialAssessment);
    EXPECT_EQ(refusal(asked, never, having(0, 0)), "coaching/never-called");
    EXPECT_EQ(refusal(asked, byLetter, having(0, 0)), "coaching/not-by-phone");
    auto inConfidence = having(0, 0);
    inConfidence.byPhone = false;
    EXPECT_EQ(refusal(asked, setting(), inConfidence), "coaching/not-by-phone");
}

TEST(CoachingCalls, GoToTheNumberThatWasToldInConfidenceBeforeAllOthers)
{
    const api::Contact home{api::ContactSystem::phone, api::ContactUse::home, "+16155550100"},
        secret{api::ContactSystem::phone, api::ContactUse::mobile, "+16155550199"},
        mailbox{api::ContactSystem::email, api::ContactUse::home, "a@example.org"};
    EXPECT_EQ(reachedBy({}, {mailbox, home}).number, home.value);
    EXPECT_EQ(reachedBy({true, secret, false}, {home}).number, secret.value);
    EXPECT_FALSE(reachedBy({true, secret, false}, {home}).voiceMail);
    for (const auto& closed : {Confidence{true, std::nullopt, true}, Confidence{false, mailbox, true}}) {
        EXPECT_FALSE(byPhone(closed));
        EXPECT_FALSE(reachedBy(closed, {home}).number);
    }
    EXPECT_FALSE(reachedBy({}, {mailbox}).number);
}

TEST(CoachingCalls, AreHeldMissedOrCancelledOnceAndShownAsCancelledWhenTheProgramIsOver)
{
    const auto call = planned(wanted(CoachingCallPurpose::initialAssessment), setting(), having(0, 0), namedId("call"), now).value();
    const auto held = concluded(call, {api::CoachingCallOutcome::held, now}, now).value();
    EXPECT_EQ(held.state, api::CoachingCallState::held);
    EXPECT_EQ(held.version, 2);
    EXPECT_EQ(concluded(call, {api::CoachingCallOutcome::missed, now}, now).value().state, api::CoachingCallState::missed);
    EXPECT_EQ(concluded(held, {api::CoachingCallOutcome::missed, now}, now).error().code, "coaching/not-planned");
    EXPECT_EQ(cancelled(held, {"no"}, now).error().code, "coaching/not-planned");
    EXPECT_EQ(concluded(call, {api::CoachingCallOutcome::held, now + std::chrono::minutes(1)}, now).error().violations.at(0).code,
        "coaching/future");
    EXPECT_EQ(shown(call, false).state, api::CoachingCallState::planned);
    EXPECT_EQ(shown(call, true).state, api::CoachingCallState::cancelled);
    EXPECT_EQ(shown(held, true).state, api::CoachingCallState::held);
}

} // namespace

} // namespace careway::coaching
