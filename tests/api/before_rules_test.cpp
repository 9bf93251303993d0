#include "support/people_test.hpp"

#include "models/access_decision.hpp"
#include "models/member_page.hpp"

namespace careway {

namespace {

using access::Role;

/// A clock that stands before the first day of the rules, as it may on a machine that lost its battery.
class BeforeTheRules : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1");
    }

    std::string self() { return token(Role::member, member_.id); }
    std::string privacy() { return token(Role::privacy); }
    std::string of(const std::string& collection) { return "/v1/" + collection + "?memberId=" + member_.id.text(); }
    std::string draft() { return R"({"memberId":")" + member_.id.text() + R"(","direction":"from-plan"})"; }

    api::Member member_;
};

TEST_F(BeforeTheRules, NothingIsOpenToAnybodyAndTheAnswerSaysSo)
{
    setNow(parseInstant("1999-12-31T23:00:00Z").value());
    for (const auto& caller : {self(), manager(), admin(), token(Role::system), privacy()}) {
        EXPECT_EQ(get(at(member_), caller).code(), "members/not-found");
        const auto list = get("/v1/members", caller);
        EXPECT_EQ(list.status, 200) << list.body;
        EXPECT_TRUE(list.as<api::MemberPage>().items.empty());
        EXPECT_EQ(get(of("conditions"), caller).code(), "records/not-found");
        EXPECT_EQ(get(of("releases"), caller).code(), "releases/not-found");
        EXPECT_EQ(get("/v1/me", caller).status, 200);
    }
    EXPECT_EQ(post("/v1/relationships", admin(),
                  R"({"kind":"treatment","memberId":")" + member_.id.text() + R"(","partyId":")" + namedId("somebody").text() + "\"}")
                  .code(),
        "relationships/not-the-recorder");
    const auto why = post("/v1/access-decisions", privacy(), R"({"memberId":")" + member_.id.text() + R"(","caller":{"role":"system"}})");
    ASSERT_EQ(why.status, 200) << why.body;
    EXPECT_FALSE(why.as<api::AccessDecision>().allowed);
    EXPECT_EQ(why.as<api::AccessDecision>().steps.at(0).citation, "no rule opens it");

    setNow(parseInstant("2026-11-24T15:00:00Z").value());
    EXPECT_EQ(get(at(member_), self()).status, 200);
}

TEST_F(BeforeTheRules, NothingIsOpenBeforeTheNoticeThatMustTravelWithWhatIsReleased)
{
    setNow(parseInstant("2024-04-15T12:00:00Z").value());
    EXPECT_EQ(get(at(member_), self()).code(), "members/not-found");
    EXPECT_EQ(post("/v1/releases", self(), draft()).code(), "releases/not-found");
    setNow(parseInstant("2024-04-16T12:00:00Z").value());
    EXPECT_EQ(get(at(member_), self()).status, 200);
    EXPECT_EQ(post("/v1/releases", self(), draft()).status, 201);
}

} // namespace

} // namespace careway
