#include "support/authorization_test.hpp"

#include "models/communication_page.hpp"
#include "models/timeline_page.hpp"

namespace careway {

namespace {

std::string path(const Id& id) { return "/v1/prior-authorizations/" + id.text(); }

} // namespace

void AuthorizationTest::SetUp()
{
    CareTest::SetUp();
    if (IsSkipped()) return;
    physicianId_ = entered("1000000004", "Okafor");
    made("/v1/staff-members", admin(), R"({"id":")" + reviewerId().text() + R"(","name":"Rita Reviewer","credential":"registered-nurse"})");
    made("/v1/staff-members", admin(), R"({"id":")" + directorId().text() + R"(","name":"Dora Director","credential":"physician"})");
}

std::string AuthorizationTest::reviewing(access::Role role, const Id& id, const std::string& credential)
{
    access::Caller caller;
    caller.role = role;
    caller.staffId = id;
    caller.subject = id.text();
    caller.credential = credential;
    return tokenOf(caller);
}

api::Member AuthorizationTest::patient(const std::string& number, const std::string& line, const std::string& given)
{
    auto out = covered(number, given, "Osei", {}, line);
    relate(out, "treatment", physicianId_);
    return out;
}

std::string AuthorizationTest::forImaging(const api::Member& member, const std::string& more)
{
    return R"({"memberId":")" + member.id.text()
        + R"(","kind":"medical-service","items":[{"sequence":1,"service":{"system":"http://www.ama-assn.org/go/cpt","code":"73721",)"
          R"("display":"MRI of a joint of the leg"},"quantity":{"value":1,"unit":"study"},"startsOn":"2026-11-30","endsOn":"2027-01-31"}],)"
          R"("diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M25.561","display":"Pain in right knee"}])"
        + more + '}';
}

std::string AuthorizationTest::forTherapy(const api::Member& member, int visits, const std::string& more)
{
    return R"({"memberId":")" + member.id.text()
        + R"(","kind":"medical-service","items":[{"sequence":1,"service":{"system":"http://www.ama-assn.org/go/cpt","code":"97110",)"
          R"("display":"Therapeutic exercise"},"quantity":{"value":)"
        + std::to_string(visits)
        + R"(,"unit":"visits"},"startsOn":"2026-11-30","endsOn":"2027-01-31"}],)"
          R"("diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"M25.561","display":"Pain in right knee"}])"
        + more + '}';
}

std::string AuthorizationTest::forStay(const api::Member& member, int days, const std::string& more)
{
    return R"({"memberId":")" + member.id.text()
        + R"(","kind":"inpatient","items":[{"sequence":1,"service":{"system":"http://snomed.info/sct","code":"32485007",)"
          R"("display":"Hospital admission"},"quantity":{"value":)"
        + std::to_string(days)
        + R"(,"unit":"days"},"startsOn":"2026-11-30","endsOn":"2027-01-31"}],)"
          R"("diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"J18.9","display":"Pneumonia"}])"
        + more + '}';
}

api::PriorAuthorization AuthorizationTest::drafted(const std::string& by, const std::string& body)
{
    return made("/v1/prior-authorizations", by, body).as<api::PriorAuthorization>();
}

api::PriorAuthorization AuthorizationTest::asked(const std::string& by, const std::string& body)
{
    const auto reply = on(drafted(by, body).id, "submit", by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::PriorAuthorization>();
}

api::PriorAuthorization AuthorizationTest::seen(const Id& id, const std::string& by)
{
    const auto reply = get(path(id), by);
    EXPECT_EQ(reply.status, 200) << reply.body;
    return reply.as<api::PriorAuthorization>();
}

Reply AuthorizationTest::on(const Id& id, const std::string& verb, const std::string& by, const std::string& body)
{
    return act(path(id), verb, by, body);
}

Reply AuthorizationTest::claimed(const Id& id, const std::string& by) { return post(path(id) + "/claim", by, {}); }

Reply AuthorizationTest::decided(const Id& id, const std::string& by, const std::string& item)
{
    EXPECT_EQ(claimed(id, by).status, 200);
    return on(id, "decide", by, R"({"items":[{"sequence":1,)" + item + "}]}");
}

std::vector<api::Communication> AuthorizationTest::letters(const api::Member& member, const std::string& code)
{
    std::vector<api::Communication> out;
    for (const auto& by : {self(member), physician()})
        for (const auto& each : get("/v1/communications?limit=200&memberId=" + member.id.text(), by).as<api::CommunicationPage>().items)
            if (each.template_ == code) out.push_back(each);
    return out;
}

std::vector<std::string> AuthorizationTest::events(const api::Member& member, const std::string& by)
{
    std::vector<std::string> out;
    for (const auto& each : get("/v1/members/" + member.id.text() + "/timeline?limit=200", by).as<api::TimelinePage>().items)
        out.insert(out.begin(), each.kind);
    return out;
}

} // namespace careway
