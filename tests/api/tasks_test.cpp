#include "models/relationship_page.hpp"
#include "models/task_page.hpp"
#include "support/care_test.hpp"

namespace careway {

namespace {

/// What is to be done, by whom and until when (listTasks, createTask, getTask, assignTask, completeTask, cancelTask).
class Tasks : public CareTest {
protected:
    std::string task(const api::Member& member, const std::string& kind, const std::string& more = {})
    {
        const auto reply = post("/v1/tasks", nurse(), R"({"memberId":")" + member.id.text() + R"(","kind":")" + kind + '"' + more + "}");
        EXPECT_EQ(reply.status, 201) << reply.body;
        return "/v1/tasks/" + reply.as<api::Task>().id.text();
    }
    std::vector<api::Task> mine(const std::string& who) { return get("/v1/tasks?state=open", who).as<api::TaskPage>().items; }
};

TEST_F(Tasks, WhoGetsATaskSeesTheMemberAndTheTask)
{
    const auto member = covered("CW1", "Amara", "Osei", R"(,"timeZone":"America/Chicago")");
    const auto path = task(member, "reach-member");
    EXPECT_EQ(mine(nurse()).size(), 1U);
    // Tuesday, nine in the morning in Chicago, and three days of business: the day before Thanksgiving is one, weekends are not.
    EXPECT_EQ(text(mine(nurse()).at(0).dueAt), "2026-11-27T15:00:00.000Z");
    EXPECT_EQ(get(at(member), coach()).status, 404);
    EXPECT_TRUE(mine(coach()).empty());
    EXPECT_EQ(act(path, "assign", nurse(), R"({"assigneeId":")" + namedId("nobody").text() + "\"}").code(), "tasks/rule-broken");
    EXPECT_EQ(act(path, "assign", nurse(), R"({"assigneeId":")" + coachId().text() + "\"}").status, 200);
    EXPECT_EQ(get(at(member), coach()).status, 200);
    EXPECT_EQ(mine(coach()).size(), 1U);
    EXPECT_EQ(act(path, "complete", coach(), R"({"note":"Reached"})").as<api::Task>().state, api::TaskState::done);
    EXPECT_EQ(act(path, "cancel", coach(), R"({"reason":"Late"})").code(), "tasks/not-open");
    setNow(now() + std::chrono::days(40));
    EXPECT_EQ(get(at(member), coach()).status, 404) << "not for ever";
}

TEST_F(Tasks, PeopleGiveOnlyWhatIsTheirsToGive)
{
    const auto member = covered("CW1");
    EXPECT_EQ(
        post("/v1/tasks", nurse(), R"({"memberId":")" + member.id.text() + R"(","kind":"safety-follow-up"})").code(), "tasks/rule-broken");
    EXPECT_EQ(
        post("/v1/tasks", self(member), R"({"memberId":")" + member.id.text() + R"(","kind":"reach-member"})").code(), "tasks/for-staff");
    EXPECT_EQ(post("/v1/tasks", coach(), R"({"memberId":")" + member.id.text() + R"(","kind":"reach-member"})").status, 404);
    EXPECT_EQ(
        act(task(member, "reach-member"), "cancel", nurse(), R"({"reason":"Twice"})").as<api::Task>().state, api::TaskState::cancelled);
    EXPECT_TRUE(mine(nurse()).empty());
}

TEST_F(Tasks, ATeamSeesWhatIsItsWorkBeforeAnybodyHasTakenIt)
{
    const auto member = covered("CW1");
    const auto id = referred(member, "case-management", nurse(), "claim").enrollmentId.value();
    owner().execute("INSERT INTO team_staff (team, staff_id) VALUES ('everything', UNHEX(:id))", {{"id", coachId()}});
    EXPECT_EQ(act("/v1/enrollments/" + id.text(), "begin-outreach", nurse()).status, 200);
    const auto team = get("/v1/tasks?ofTeams=true", coach()).as<api::TaskPage>().items;
    ASSERT_EQ(team.size(), 1U);
    EXPECT_EQ(get(at(member), coach()).status, 404);
    EXPECT_EQ(act("/v1/tasks/" + team[0].id.text(), "assign", coach(), R"({"assigneeId":")" + coachId().text() + "\"}").status, 200);
    EXPECT_EQ(get(at(member), coach()).status, 200);
}

} // namespace

} // namespace careway
