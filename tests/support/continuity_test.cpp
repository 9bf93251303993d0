#include "support/continuity_test.hpp"

#include "models/affected_member_page.hpp"
#include "models/communication_page.hpp"
#include "models/continuity_window_page.hpp"
#include "models/provider.hpp"
#include "models/task_page.hpp"

namespace careway {

void ContinuityTest::SetUp()
{
    CareTest::SetUp();
    if (IsSkipped()) return;
    doctor_ = inNetwork("9000000031", "Obstetrician");
}

Id ContinuityTest::inNetwork(const std::string& npi, const std::string& family, const std::string& specialty)
{
    const auto reply = post("/v1/providers", admin(),
        R"({"kind":"person","npi":")" + npi + R"(","givenName":"Ines","familyName":")" + family + R"(","specialties":[")" + specialty
            + R"("],"languages":["en"],"locations":[{"lines":["1 Sample Way"],"city":"Nashville","state":"TN","zip":"37211","latitude":36.067,"longitude":-86.7234,"acceptingPatients":true}],"networks":[{"network":"open-access-plus","startsOn":"2022-01-01"}]})");
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Provider>().id;
}

Reply ContinuityTest::departure(const std::string& endsOn, const std::string& endedBy, const std::string& more)
{
    return post("/v1/departures", admin(),
        R"({"providerId":")" + doctor_.text() + R"(","network":"open-access-plus","endsOn":")" + endsOn
            + R"(","noticedOn":"2026-11-20","endedBy":")" + endedBy + '"' + more + '}');
}

api::Departure ContinuityTest::leaves(const std::string& endsOn, const std::string& endedBy, const std::string& more)
{
    const auto reply = departure(endsOn, endedBy, more);
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Departure>();
}

api::Departure ContinuityTest::asItStands(const api::Departure& departure)
{
    const auto reply = get("/v1/departures/" + departure.id.text(), admin());
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::Departure>();
}

std::vector<api::AffectedMember> ContinuityTest::affected(const api::Departure& departure, const std::string& by)
{
    const auto reply = get("/v1/departures/" + departure.id.text() + "/affected-members?limit=200", by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::AffectedMemberPage>().items;
}

api::TreatmentCourse ContinuityTest::inTreatment(const api::Member& member, const std::string& kind, const std::string& more)
{
    relate(member, "treatment", doctor_);
    return made(
        "/v1/treatment-courses", treating(), of(member) + R"(,"kind":")" + kind + R"(","codes":[],"startedOn":"2026-09-14")" + more + '}')
        .as<api::TreatmentCourse>();
}

api::TreatmentCourse ContinuityTest::pregnant(const api::Member& member, const std::string& dueOn)
{
    return inTreatment(member, "pregnancy", R"(,"pregnancy":{"dueOn":")" + dueOn + "\"}");
}

std::vector<api::ContinuityWindow> ContinuityTest::windows(const api::Member& member, const std::string& by)
{
    const auto reply = get("/v1/continuity-windows?memberId=" + member.id.text(), by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::ContinuityWindowPage>().items;
}

api::ContinuityAnswer ContinuityTest::asked(const api::Member& member, const std::string& day, const std::string& by)
{
    const auto reply = post("/v1/continuity-windows/search", by,
        of(member) + R"(,"providerId":")" + doctor_.text()
            + R"(","coding":{"system":"http://www.ama-assn.org/go/cpt","code":"59400","display":"Obstetric care"},"servedOn":")" + day
            + "\"}");
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::ContinuityAnswer>();
}

std::vector<api::Communication> ContinuityTest::lettersSeen(const api::Member& member, const std::string& by)
{
    return get("/v1/communications?memberId=" + member.id.text(), by).as<api::CommunicationPage>().items;
}

std::vector<std::string> ContinuityTest::letters(const api::Member& member, const std::string& by)
{
    std::vector<std::string> out;
    for (const auto& each : lettersSeen(member, by))
        out.push_back(each.template_);
    return out;
}

std::vector<std::string> ContinuityTest::toDo(const api::Member& member)
{
    std::vector<std::string> out;
    for (const auto& each : openTasks(member, nurse()))
        out.push_back(each.kind);
    return out;
}

} // namespace careway
