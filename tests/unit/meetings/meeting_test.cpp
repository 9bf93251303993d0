#include "meetings/meeting.hpp"

#include "unit/access/small_policy.hpp"

#include <gtest/gtest.h>

namespace careway::meetings {

namespace {

using api::Label;
using api::MeetingState;
using api::ParticipantKind;

const auto now = parseInstant("2026-11-24T12:00:00Z").value();
const Id member = namedId("member"), nurse = namedId("nurse"), doctor = namedId("doctor"), aunt = namedId("aunt");

api::NewMeetingParticipant the(ParticipantKind kind, const Id& party) { return {kind, party, "N."}; }

api::NewMeeting asked()
{
    api::NewMeeting out;
    out.memberId = member;
    out.topic = "The way home";
    out.startsAt = now;
    out.participants = {the(ParticipantKind::staff, nurse), the(ParticipantKind::provider, doctor)};
    return out;
}

api::Meeting planned(access::Labels labels = 0)
{
    return called(asked(), {labels, labels == 0 ? "" : "a-program"}, namedId("meeting"), now).value();
}

api::NewMeetingMinutes minutes()
{
    api::NewMeetingMinutes out;
    out.heldAt = now;
    out.came = {the(ParticipantKind::staff, nurse), the(ParticipantKind::supporter, aunt)};
    out.decisions = {{"A visit at home", {}}, {"Another try at detox", std::vector{Label::substanceUse}}};
    out.actions = {{"Call the unit", nurse, {}, std::vector{Label::substanceUse}}};
    return out;
}

std::string whatIsWrong(const Result<api::Meeting>& result)
{
    std::string out;
    if (!result)
        for (const auto& each : result.error().violations)
            out += each.at + ' ' + each.code + '\n';
    return out;
}

TEST(Meeting, IsCalledWithThoseWhoAreInvitedEachOnce)
{
    const auto meeting = planned();
    EXPECT_EQ(meeting.state, MeetingState::planned);
    EXPECT_EQ(meeting.participants.size(), 2U);
    EXPECT_TRUE(meeting.participants[1].invited && !meeting.participants[1].came);
    auto twice = asked();
    twice.participants.push_back(twice.participants.front());
    EXPECT_EQ(whatIsWrong(called(twice, {}, member, now)), "/participants/2/partyId meetings/twice\n");
}

TEST(Meeting, ItsMinutesSayWhoCameInvitedOrNot)
{
    const auto meeting = held(planned(), minutes(), now).value();
    EXPECT_EQ(meeting.state, MeetingState::held);
    EXPECT_EQ(meeting.version, 2);
    ASSERT_EQ(meeting.participants.size(), 3U);
    EXPECT_TRUE(meeting.participants[0].invited && meeting.participants[0].came);
    EXPECT_TRUE(meeting.participants[1].invited && !meeting.participants[1].came);
    EXPECT_TRUE(!meeting.participants[2].invited && meeting.participants[2].came);
}

TEST(Meeting, WhatItDecidesSaysAtLeastWhatItSaysItself)
{
    const auto general = held(planned(), minutes(), now).value();
    EXPECT_EQ(general.decisions[0].labels, std::vector{Label::general});
    EXPECT_EQ(general.decisions[1].labels, std::vector{Label::substanceUse});
    const auto ofProgram = held(planned(bitOf(access::Label::hiv)), minutes(), now).value();
    EXPECT_EQ(ofProgram.labels, std::vector{Label::hiv});
    EXPECT_EQ(ofProgram.decisions[0].labels, std::vector{Label::hiv});
    EXPECT_EQ(ofProgram.actions[0].labels, (std::vector{Label::substanceUse, Label::hiv}));
}

TEST(Meeting, IsKeptOnceAndNotBeforeItWas)
{
    auto wrong = minutes();
    wrong.heldAt = now + std::chrono::hours(1);
    wrong.actions[0].dueAt = now;
    wrong.came.push_back(wrong.came[0]);
    EXPECT_EQ(whatIsWrong(held(planned(), wrong, now)),
        "/heldAt meetings/future\n/came/2/partyId meetings/twice\n/actions/0/dueAt meetings/past\n");
    const auto kept = held(planned(), minutes(), now).value();
    EXPECT_EQ(held(kept, minutes(), now).error().code, "meetings/over");
    EXPECT_EQ(cancelled(kept, {"Ill"}, now).error().code, "meetings/over");
    const auto off = cancelled(planned(), {"Ill"}, now).value();
    EXPECT_EQ(off.cancelled, "Ill");
    EXPECT_EQ(held(off, minutes(), now).error().code, "meetings/over");
}

TEST(Meeting, ShowsEachWhatTheyMayKnow)
{
    const auto policy = access::smallPolicy();
    const auto caller = access::callerOf(access::Role::provider);
    access::Standing standing{member, {{access::Relation::treatment, namedId("tie"), {}}}, {}};
    const auto meeting = held(planned(), minutes(), now).value();
    const auto shown = shownTo({policy, caller, standing}, meeting);
    ASSERT_EQ(shown.decisions.size(), 1U);
    EXPECT_EQ(shown.decisions[0].text, "A visit at home");
    EXPECT_TRUE(shown.actions.empty());
    standing.releases.push_back({{namedId("release"), {"substance-use-records"}, "treatment", {}}, {caller.party()}});
    EXPECT_EQ(shownTo({policy, caller, standing}, meeting), meeting);
}

} // namespace

} // namespace careway::meetings
