#include "support/care_test.hpp"

#include "models/enrollment_page.hpp"
#include "models/program_page.hpp"
#include "models/provider.hpp"
#include "models/task_page.hpp"

#include <filesystem>

namespace careway {

void CareTest::SetUp()
{
    PeopleTest::SetUp();
    if (IsSkipped()) return;
    seed();
    std::string programs;
    for (const auto& each : get("/v1/programs?limit=200", admin()).as<api::ProgramPage>().items)
        programs += (programs.empty() ? "\"" : ",\"") + each.code + '"';
    made("/v1/teams", admin(), R"({"code":"everything","name":"Everything","programs":[)" + programs + "]}");
    const auto nurse = nurseId().text();
    made("/v1/staff-members", admin(),
        R"({"id":")" + nurse + R"(","name":"Nora Nurse","credential":"registered-nurse","teams":["everything"]})");
    made("/v1/staff-members", admin(), R"({"id":")" + coachId().text() + R"(","name":"Cora Coach","credential":"health-coach"})");
    made("/v1/duties", admin(),
        R"({"team":"everything","staffId":")" + nurse + R"(","startsAt":"2026-01-01T00:00:00Z","endsAt":"2036-01-01T00:00:00Z"})");
}

Reply CareTest::made(const std::string& path, const std::string& by, const std::string& body)
{
    auto reply = post(path, by, body);
    EXPECT_EQ(reply.status, 201) << path << ' ' << reply.body;
    return reply;
}

std::string CareTest::staff(const Id& id, const std::string& credential)
{
    access::Caller caller;
    caller.role = access::Role::careManager;
    caller.staffId = id;
    caller.subject = id.text();
    caller.credential = credential;
    return tokenOf(caller);
}

std::string CareTest::provider(const Id& id)
{
    access::Caller caller;
    caller.role = access::Role::provider;
    caller.providerId = id;
    caller.subject = id.text();
    return tokenOf(caller);
}

api::Member CareTest::covered(
    const std::string& number, const std::string& given, const std::string& family, const std::string& more, const std::string& line)
{
    auto member = taken(number, given, family, more);
    relate(member, "care-management", nurseId());
    const auto reply = post("/v1/coverages", admin(),
        R"({"memberId":")" + member.id.text() + R"(","plan":"P","lineOfBusiness":")" + line
            + R"(","benefits":["medical","behavioral","pharmacy"],"subscriber":{"relationship":"self"},"order":1,"startsOn":"2026-01-01"})");
    EXPECT_EQ(reply.status, 201) << reply.body;
    return member;
}

Id CareTest::entered(const std::string& npi, const std::string& family)
{
    const auto reply = post("/v1/providers", admin(), doctor(npi, family));
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Provider>().id;
}

Reply CareTest::act(const std::string& path, const std::string& verb, const std::string& by, const std::string& body)
{
    static int acts = 0;
    const auto there = get(path, by);
    return ask("POST", path + '/' + verb, by, body,
        {"Idempotency-Key: act-number-" + std::to_string(++acts), "If-Match: " + there.header("ETag")});
}

api::Referral CareTest::referred(const api::Member& member, const std::string& program, const std::string& by, const std::string& source)
{
    const auto reply = post(
        "/v1/referrals", by, R"({"memberId":")" + member.id.text() + R"(","program":")" + program + R"(","source":")" + source + "\"}");
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Referral>();
}

api::Enrollment CareTest::enrollment(const Id& id)
{
    const auto reply = get("/v1/enrollments/" + id.text(), nurse());
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::Enrollment>();
}

api::Enrollment CareTest::optedIn(const api::Member& member, const std::string& program)
{
    const auto id = referred(member, program, nurse(), "utilization-management").enrollmentId.value();
    const auto reply = act("/v1/enrollments/" + id.text(), "opt-in", self(member), R"({"heardBy":"app"})");
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::Enrollment>();
}

std::vector<api::Task> CareTest::openTasks(const api::Member& member, const std::string& by)
{
    const auto reply = get("/v1/tasks?state=open&memberId=" + member.id.text(), by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::TaskPage>().items;
}

std::vector<std::string> CareTest::posted()
{
    std::vector<std::string> out;
    for (const auto& each : std::filesystem::directory_iterator(postFolder()))
        out.push_back(each.path().filename().string());
    return out;
}

} // namespace careway
