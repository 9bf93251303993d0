#include "support/people_test.hpp"

namespace careway {

void PeopleTest::SetUp()
{
    HouseTest::SetUp();
    if (IsSkipped()) return;
    owner().executeText(
        "INSERT INTO specialty (code, name, kind, category) VALUES ('207Q00000X', 'Family medicine', 'person', 'primary-care')");
    owner().executeText("INSERT INTO zip_centroid (zip, latitude, longitude, state, county, county_name) VALUES "
                        "('37211', 36.0670, -86.7234, 'TN', '47037', 'Davidson')");
}

std::string PeopleTest::person(const std::string& number, const std::string& given, const std::string& family, const std::string& more)
{
    return R"({"memberNumber":")" + number + R"(","givenName":")" + given + R"(","familyName":")" + family
        + R"(","birthDate":"1991-07-27","sex":"female")" + more + "}";
}

api::Member PeopleTest::taken(const std::string& number, const std::string& given, const std::string& family, const std::string& more)
{
    const auto reply = post("/v1/members", admin(), person(number, given, family, more));
    EXPECT_EQ(reply.status, 201) << reply.body;
    auto member = reply.as<api::Member>();
    relate(member, "care-management", namedId("test/care-manager"));
    return member;
}

void PeopleTest::relate(const api::Member& member, const std::string& kind, const Id& party)
{
    const auto reply = post("/v1/relationships", admin(),
        R"({"kind":")" + kind + R"(","memberId":")" + member.id.text() + R"(","partyId":")" + party.text() + R"("})");
    EXPECT_EQ(reply.status, 201) << reply.body;
}

std::string PeopleTest::doctor(const std::string& npi, const std::string& family, const std::string& latitude, const std::string& more)
{
    return R"({"kind":"person","npi":")" + npi + R"(","givenName":"Ines","familyName":")" + family
        + R"(","specialties":["207Q00000X"],"languages":["en"],"locations":[{"lines":["1 Sample Way"],"city":"Nashville","state":"TN","zip":"37211","latitude":)"
        + latitude + R"(,"longitude":-86.7234,"acceptingPatients":true}])" + more + "}";
}

} // namespace careway
