#include "app/worker.hpp"
#include "letters/communication_store.hpp"
#include "support/care_test.hpp"
#include "tasks/to_do.hpp"

#include <atomic>
#include <thread>

namespace careway {

namespace {

/// What an opt-out does to what was on its way.
class OptingOut : public CareTest {
protected:
    void queue(const api::Member& member, const std::string& program, bool mandatory, int letters)
    {
        for (int i = 0; i < letters; ++i) {
            letters::Entry entry;
            auto& it = entry.communication;
            it.id = newId(now());
            it.version = 1;
            it.memberId = member.id;
            it.template_ = "a-letter";
            it.language = "en";
            it.recipient = {api::CommunicationRecipientKind::member, member.id, "Amara Osei"};
            it.program = program;
            it.body = "Dear Amara";
            it.createdAt = it.updatedAt = now();
            entry.causeId = newId(now());
            entry.mandatory = mandatory;
            entry.dueAt = now();
            ASSERT_TRUE(letters::CommunicationStore{owner()}.insert(entry));
        }
    }
    static access::Caller clock()
    {
        access::Caller out;
        out.role = access::Role::system;
        return out;
    }
    std::int64_t sent(const std::string& program, bool mandatory)
    {
        return owner()
            .fetchOne<std::int64_t>(
                "SELECT COUNT(*) FROM communication WHERE program = :program AND mandatory = :mandatory AND state = 'sent'",
                {{"program", program}, {"mandatory", mandatory}})
            .value();
    }
};

TEST_F(OptingOut, StopsAQueueOfAThousandUnderFourWorkersAndNothingElse)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    owner().executeText("DELETE FROM communication");
    queue(member, "case-management", false, 1000);
    queue(member, "case-management", true, 20);
    queue(member, "sleep", false, 20);
    tasks::open(owner(), clock(), {"safety-follow-up", member.id, 0, "case-management", in.id}, now());
    tasks::open(owner(), clock(), {"call-member", member.id, 0, "case-management", in.id}, now());

    std::vector<std::thread> workers;
    for (int i = 0; i < 4; ++i)
        workers.emplace_back([this] { work(); });
    while (sent("case-management", false) < 50)
        std::this_thread::yield();
    const auto out = post("/v1/enrollments/" + in.id.text() + "/opt-out", self(member), R"({"heardBy":"app"})");
    const auto before = sent("case-management", false);
    EXPECT_EQ(out.status, 200) << out.body;
    for (auto& each : workers)
        each.join();
    EXPECT_EQ(sent("case-management", false), before) << "nothing of it starts after the answer";
    EXPECT_LT(before, 1000);
    EXPECT_EQ(sent("case-management", true), 20) << "what the law demands still goes";
    EXPECT_EQ(sent("sleep", false), 20) << "and what is of another program";
    std::vector<std::string> left;
    for (const auto& each : openTasks(member, nurse()))
        left.push_back(each.kind);
    EXPECT_EQ(left, std::vector<std::string>{"safety-follow-up"});
}

TEST_F(OptingOut, InTheAppsPreferencesIsTheSame)
{
    const auto member = covered("CW1");
    const auto in = optedIn(member, "case-management");
    const auto said = post("/v1/preferences", self(member),
        R"({"memberId":")" + member.id.text() + R"(","purpose":"case-management","state":"opted-out","source":"app"})");
    EXPECT_EQ(said.status, 201) << said.body;
    EXPECT_EQ(enrollment(in.id).state, api::EnrollmentState::optedOut);
    EXPECT_EQ(work(), 0U);
}

TEST_F(OptingOut, TheSafetyTaskGoesToWhoIsOnCallAndOnToTheNextUntilSomebodyComes)
{
    const auto member = covered("CW1");
    owner().execute("INSERT INTO duty (id, version, team, staff_id, call_order, starts_at, ends_at, created_at, updated_at) VALUES "
                    "(UNHEX(:duty), 1, 'everything', UNHEX(:id), 2, '2026-01-01', '2036-01-01', '2026-01-01', '2026-01-01')",
        {{"duty", namedId("test/second")}, {"id", coachId()}});
    tasks::open(owner(), clock(), {"safety-follow-up", member.id}, now());
    EXPECT_EQ(openTasks(member, nurse()).at(0).assigneeId, nurseId());
    EXPECT_EQ(work(), 0U);
    setNow(now() + std::chrono::minutes(61));
    EXPECT_EQ(work(), 1U);
    EXPECT_EQ(openTasks(member, coach()).at(0).assigneeId, coachId());
    setNow(now() + std::chrono::minutes(61));
    EXPECT_EQ(work(), 1U);
    const auto task = openTasks(member, nurse()).at(0);
    EXPECT_EQ(task.assigneeId, nurseId());
    EXPECT_EQ(task.escalations, 2);
    EXPECT_EQ(act("/v1/tasks/" + task.id.text(), "complete", coach(), R"({"note":"x"})").code(), "tasks/needs-credential");
    EXPECT_EQ(act("/v1/tasks/" + task.id.text(), "complete", nurse(), R"({"note":"Spoken with"})").status, 200);
    setNow(now() + std::chrono::hours(5));
    EXPECT_EQ(work(), 0U);
}

} // namespace

} // namespace careway
