#include "support/stay_test.hpp"

#include "models/communication_page.hpp"
#include "models/facility_stay_page.hpp"
#include "models/provider.hpp"
#include "models/timeline_page.hpp"

namespace careway {

void StayTest::SetUp()
{
    CareTest::SetUp();
    if (IsSkipped()) return;
    detoxId_ = facilityEntered("9000000007", "Harbor Detox", "324500000X");
    hospitalId_ = facilityEntered("9000000015", "Hickory Hospital", "282N00000X");
    counselorId_ = entered("9000000023", "Counsel");
}

Id StayTest::facilityEntered(const std::string& npi, const std::string& name, const std::string& specialty)
{
    const auto reply = post("/v1/providers", admin(),
        R"({"kind":"facility","npi":")" + npi + R"(","name":")" + name + R"(","specialties":[")" + specialty
            + R"("],"languages":["en"],"locations":[{"lines":["1 Sample Way"],"city":"Nashville","state":"TN","zip":"37211","latitude":36.067,"longitude":-86.7234,"acceptingPatients":true}]})");
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::Provider>().id;
}

Reply StayTest::admission(const std::string& facility, const api::Member& member, const std::string& more)
{
    return post("/v1/facility-stays", facility,
        R"({"memberNumber":")" + member.memberNumber + R"(","birthDate":")" + text(member.birthDate) + R"(","admittedAt":")"
            + text(now() - std::chrono::hours(2)) + '"' + more + '}');
}

api::FacilityStay StayTest::inDetox(const api::Member& member)
{
    const auto reply
        = admission(detox(), member, R"(,"sourceProgram":"part-2","plannedDischargeAt":")" + text(now() + std::chrono::days(8)) + '"');
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::FacilityStay>();
}

api::FacilityStay StayTest::inHospital(const api::Member& member)
{
    const auto reply = admission(hospital(), member, R"(,"plannedDischargeAt":")" + text(now() + std::chrono::days(8)) + '"');
    EXPECT_EQ(reply.status, 201) << reply.body;
    return reply.as<api::FacilityStay>();
}

api::FacilityStay StayTest::home(const api::FacilityStay& stay, const std::string& facility, const std::string& disposition)
{
    const auto reply = act(at(stay), "discharge", facility,
        R"({"dischargedAt":")" + text(now() - std::chrono::hours(1)) + R"(","disposition":")" + disposition
            + R"(","outpatientProviderId":")" + counselorId_.text() + R"("})");
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::FacilityStay>();
}

api::Release StayTest::released(
    const api::Member& member, const std::string& by, const std::string& direction, const std::string& recipient)
{
    const auto discloser = direction == "to-plan" ? "treatment-facility" : "health-plan";
    const auto draft = post("/v1/releases", by,
        R"({"memberId":")" + member.id.text() + R"(","direction":")" + direction
            + R"(","purpose":"care-coordination","disclosers":[{"class":")" + discloser
            + R"("}],"information":["substance-use-records"],"recipients":[)" + recipient
            + R"(],"expiry":{"kind":"date","on":"2027-11-30"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
    EXPECT_EQ(draft.status, 201) << draft.body;
    const auto signature = act("/v1/releases/" + draft.as<api::Release>().id.text(), "sign", by,
        R"({"by":"patient","name":")" + member.givenName + ' ' + member.familyName + R"(","method":"paper"})");
    EXPECT_EQ(signature.status, 200) << signature.body;
    return signature.as<api::Release>();
}

api::Release StayTest::releasedToPlan(const api::Member& member)
{
    return released(member, detox(), "to-plan", R"({"class":"health-plan"})");
}

api::Release StayTest::releasedToCounselor(const api::Member& member)
{
    return released(member, detox(), "from-plan", R"({"providerId":")" + counselorId_.text() + R"("})");
}

std::vector<api::FacilityStay> StayTest::stays(const api::Member& member, const std::string& by)
{
    const auto reply = get("/v1/facility-stays?memberId=" + member.id.text(), by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::FacilityStayPage>().items;
}

std::vector<std::string> StayTest::toDo(const api::Member& member)
{
    std::vector<std::string> out;
    for (const auto& each : openTasks(member, nurse()))
        out.push_back(each.kind);
    return out;
}

std::vector<api::Communication> StayTest::letters(const api::Member& member, const std::string& by)
{
    return get("/v1/communications?memberId=" + member.id.text(), by).as<api::CommunicationPage>().items;
}

std::vector<std::string> StayTest::timeline(const api::Member& member, const std::string& by)
{
    std::vector<std::string> out;
    for (const auto& each : get(at(member) + "/timeline", by).as<api::TimelinePage>().items)
        out.push_back(each.text);
    return out;
}

} // namespace careway
