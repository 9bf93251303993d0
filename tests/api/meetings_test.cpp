#include "models/meeting.hpp"
#include "models/meeting_page.hpp"
#include "models/problem.hpp"
#include "models/supporter.hpp"
#include "support/stay_test.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Meetings of the interdisciplinary team (listMeetings, createMeeting, getMeeting, holdMeeting, cancelMeeting).
class Meetings : public StayTest {
protected:
    static std::string who(const std::string& kind, const Id& party)
    {
        return R"({"kind":")" + kind + R"(","partyId":")" + party.text() + R"(","name":"N."})";
    }
    Reply called(const api::Member& member, const std::string& by, const std::string& people, const std::string& more = {})
    {
        return post("/v1/meetings", by,
            R"({"memberId":")" + member.id.text() + R"(","topic":"The way home","startsAt":"2026-11-24T14:00:00Z","participants":[)"
                + people + ']' + more + '}');
    }
    api::Meeting meeting(const api::Member& member, const std::string& more = {})
    {
        const auto reply = called(member, nurse(), who("staff", nurseId()) + ',' + who("provider", counselorId_), more);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Meeting>();
    }
    static std::string at(const api::Meeting& meeting) { return "/v1/meetings/" + meeting.id.text(); }
    std::string minutes() const
    {
        return R"({"heldAt":"2026-11-24T14:00:00Z","came":[)" + who("staff", nurseId()) + ',' + who("provider", counselorId_)
            + R"(],"decisions":[{"text":"A visit at home"},{"text":"Another try at detox","labels":["substance-use"]}],"actions":[{"text":"Arrange the visit","assigneeId":")"
            + coachId().text() + R"("}]})";
    }
    std::vector<api::Meeting> seenBy(const api::Member& member, const std::string& by)
    {
        return get("/v1/meetings?memberId=" + member.id.text(), by).as<api::MeetingPage>().items;
    }
};

TEST_F(Meetings, KeepWhoCameWhatWasDecidedAndGiveEachWhatTheyAreToDo)
{
    const auto member = covered("CW1");
    const auto meeting = this->meeting(member);
    EXPECT_EQ(get(PeopleTest::at(member), coach()).status, 404);
    const auto held = act(at(meeting), "hold", nurse(), minutes());
    ASSERT_EQ(held.status, 200) << held.body;
    const auto kept = held.as<api::Meeting>();
    EXPECT_EQ(kept.decisions.size(), 2U);
    ASSERT_EQ(kept.actions.size(), 1U);
    const auto task = get("/v1/tasks/" + kept.actions[0].taskId.text(), coach()).as<api::Task>();
    EXPECT_EQ(task.kind, "team-action");
    EXPECT_EQ(task.note, "Arrange the visit");
    EXPECT_EQ(task.subjectId, meeting.id);
    EXPECT_EQ(get(PeopleTest::at(member), coach()).status, 200) << "to do it they see the member";
    EXPECT_EQ(get(at(meeting), self(member)).as<api::Meeting>(), kept);
    EXPECT_THAT(timeline(member, self(member)), Contains("The care team met"));
    EXPECT_EQ(act(at(meeting), "hold", nurse(), minutes()).code(), "meetings/over");
}

TEST_F(Meetings, AreReadByWhoTakesPartAsFarAsTheDecisionLetsThem)
{
    const auto member = covered("CW1");
    const auto meeting = this->meeting(member);
    EXPECT_EQ(get(at(meeting), counselor()).status, 404) << "to be invited opens nothing";
    relate(member, "treatment", counselorId_);
    act(at(meeting), "hold", nurse(), minutes());
    const auto texts = [&] {
        std::vector<std::string> out;
        for (const auto& each : get(at(meeting), counselor()).as<api::Meeting>().decisions)
            out.push_back(each.text);
        return out;
    };
    EXPECT_THAT(texts(), ElementsAre("A visit at home"));
    relate(member, "treatment", detoxId_);
    releasedToCounselor(member);
    EXPECT_THAT(texts(), ElementsAre("A visit at home", "Another try at detox"));
}

TEST_F(Meetings, OfTheSubstanceAbuseProgramAreAsHiddenAsTheProgram)
{
    const auto member = covered("CW1");
    relate(member, "treatment", counselorId_);
    const auto in = optedIn(member, "substance-abuse-specialty-care-management");
    const auto meeting = this->meeting(member, R"(,"enrollmentId":")" + in.id.text() + '"');
    EXPECT_THAT(meeting.labels, ElementsAre(api::Label::substanceUse));
    EXPECT_EQ(get(at(meeting), counselor()).status, 404);
    EXPECT_THAT(seenBy(member, counselor()), IsEmpty());
    EXPECT_THAT(seenBy(member, nurse()), ElementsAre(meeting));
    EXPECT_THAT(seenBy(member, self(member)), ElementsAre(meeting));
}

TEST_F(Meetings, TakeNobodyWhomThePlanDoesNotKnowAndNothingOfWhomTheCallerDoesNot)
{
    const auto member = covered("CW1"), other = covered("CW2", "Ben");
    const auto in = optedIn(other, "case-management");
    const auto nobody = namedId("nobody");
    const auto refused = called(member, nurse(),
        who("staff", nobody) + ',' + who("provider", namedId("n2")) + ',' + who("member", other.id) + ','
            + who("supporter", namedId("n3")));
    EXPECT_EQ(refused.as<api::Problem>().errors.value().size(), 4U) << refused.body;
    EXPECT_EQ(refused.as<api::Problem>().errors.value()[2].code, "meetings/unknown-participant");
    EXPECT_EQ(called(member, nurse(), who("member", member.id), R"(,"enrollmentId":")" + in.id.text() + '"')
                  .as<api::Problem>()
                  .errors.value()[0]
                  .code,
        "meetings/unknown-enrollment");
    EXPECT_EQ(
        called(member, nurse(), who("member", member.id), R"(,"labels":["psychotherapy-notes"])").as<api::Problem>().errors.value()[0].code,
        "meetings/not-seen");
    EXPECT_EQ(called(member, coach(), who("member", member.id)).code(), "meetings/not-found");
    EXPECT_EQ(called(member, self(member), who("member", member.id)).code(), "meetings/for-staff");

    const auto aunt = post("/v1/supporters", admin(),
        R"({"memberId":")" + member.id.text() + R"(","kind":"family","name":"Aunt","contacts":[],"startsOn":"2026-01-01"})");
    EXPECT_EQ(called(member, nurse(), who("member", member.id) + ',' + who("supporter", aunt.as<api::Supporter>().id)).status, 201);

    auto wrong = minutes();
    const auto coachText = coachId().text();
    wrong.replace(wrong.find(coachText), coachText.size(), nobody.text());
    const auto meeting = this->meeting(member);
    EXPECT_EQ(act(at(meeting), "hold", nurse(), wrong).as<api::Problem>().errors.value()[0].code, "meetings/unknown-staff");
    EXPECT_EQ(get(at(meeting), nurse()).as<api::Meeting>(), meeting) << "nothing of it was done";
}

TEST_F(Meetings, AreNotForWhoOpenedTheMemberInAnEmergencyNorIsATaskThatWouldTieThemToThem)
{
    const auto member = covered("CW1");
    const auto meeting = this->meeting(member);
    const auto stranger = staff(coachId(), "registered-nurse");
    const auto opened = post("/v1/emergency-accesses", stranger,
        R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"N","affiliation":"A","reason":"unconscious"})");
    ASSERT_EQ(opened.status, 201) << opened.body;
    EXPECT_EQ(get(at(meeting), stranger).as<api::Meeting>(), meeting) << "they read it";
    EXPECT_EQ(act(at(meeting), "hold", stranger, minutes()).code(), "meetings/not-found");
    EXPECT_EQ(called(member, stranger, who("member", member.id)).code(), "meetings/not-found");
    EXPECT_EQ(post("/v1/tasks", stranger, R"({"memberId":")" + member.id.text() + R"(","kind":"call-member"})").code(), "tasks/not-found");
    setNow(now() + std::chrono::hours(5));
    EXPECT_EQ(get(PeopleTest::at(member), stranger).status, 404) << "and afterwards it is over";
}

TEST_F(Meetings, AreCalledOffWithAReason)
{
    const auto member = covered("CW1");
    const auto meeting = this->meeting(member);
    EXPECT_EQ(act(at(meeting), "cancel", self(member), R"({"reason":"x"})").code(), "meetings/for-staff");
    const auto off = act(at(meeting), "cancel", nurse(), R"({"reason":"The member is not well"})");
    EXPECT_EQ(off.as<api::Meeting>().cancelled, "The member is not well") << off.body;
    EXPECT_EQ(act(at(meeting), "hold", nurse(), minutes()).code(), "meetings/over");
}

} // namespace

} // namespace careway
