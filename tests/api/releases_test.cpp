#include "support/people_test.hpp"

#include "models/release.hpp"
#include "models/release_page.hpp"

namespace careway {

namespace {

using access::Role;
using api::ReleaseState;

/// Releases of information from draft to revocation (listReleases, createRelease, getRelease, patchRelease, submitRelease, signRelease,
/// revokeRelease).
class Releases : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1", "Amara", "Osei");
    }

    std::string self() { return token(Role::member, member_.id); }
    Reply drafted(const std::string& token, const std::string& more)
    {
        return post("/v1/releases", token, R"({"memberId":")" + member_.id.text() + R"(","direction":"from-plan")" + more + "}");
    }
    /// With everything but the signature.
    static std::string whole(const std::string& purpose = "family-support")
    {
        return R"(,"disclosers":[{"class":"health-plan"}],"information":["general-records"],"recipients":[{"name":"Ines Osei","relationship":"mother"}],"purpose":")"
            + purpose + R"(","expiry":{"kind":"date","on":"2031-12-31"},"statements":["right-to-revoke"])";
    }
    Reply act(const std::string& verb, const api::Release& on, const std::string& token, const std::string& body = {})
    {
        Headers headers{
            "Idempotency-Key: " + verb + "-" + std::to_string(++keys_) + "-key", "If-Match: \"" + std::to_string(on.version) + '"'};
        if (!body.empty()) headers.emplace_back("Content-Type: application/json");
        return ask("POST", "/v1/releases/" + on.id.text() + '/' + verb, token, body, headers);
    }
    Reply revoke(const api::Release& release, const std::string& token)
    {
        return ask("POST", "/v1/releases/" + release.id.text() + "/revoke", token, {},
            {"Idempotency-Key: revoke-" + std::to_string(++keys_) + "-key"});
    }
    static constexpr auto signature = R"({"by":"patient","name":"Amara Osei","method":"electronic"})";

    api::Member member_;
    int keys_ = 0;
};

TEST_F(Releases, GoFromADraftThroughASignatureToARevocation)
{
    const auto draft = drafted(manager(), whole()).as<api::Release>();
    EXPECT_EQ(draft.state, ReleaseState::draft);
    EXPECT_EQ(draft.missing.size(), 2U);
    const auto deficient = act("submit", draft, manager()).as<api::Release>();
    EXPECT_EQ(deficient.state, ReleaseState::deficient);
    EXPECT_EQ(deficient.missing.at(0).citation, "42 CFR 2.31(a)(8)");
    const auto active = act("sign", deficient, self(), signature).as<api::Release>();
    EXPECT_EQ(active.state, ReleaseState::active);
    EXPECT_TRUE(active.missing.empty());
    EXPECT_EQ(act("sign", active, self(), signature).code(), "releases/not-open");
    EXPECT_EQ(patch("/v1/releases/" + draft.id.text(), manager(), "\"3\"", R"({"purpose":"treatment"})").code(), "releases/not-open");
    const auto revoked = revoke(active, self());
    EXPECT_EQ(revoked.as<api::Release>().state, ReleaseState::revoked);
    setNow(now() + std::chrono::hours(1));
    const auto again = revoke(active, self());
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, revoked.body) << "twice answers the same, under another key";
    EXPECT_EQ(get("/v1/releases/" + draft.id.text(), manager()).body, revoked.body);
}

TEST_F(Releases, SayAtOnceWhatTheyLackAndWhatBreaksARule)
{
    const auto bare = drafted(self(), "").as<api::Release>();
    EXPECT_EQ(bare.missing.size(), 8U);
    const auto unsigned_ = act("sign", bare, self(), signature);
    EXPECT_EQ(unsigned_.status, 409);
    EXPECT_EQ(unsigned_.code(), "releases/deficient");
    EXPECT_NE(unsigned_.body.find("42 CFR 2.31(a)(4)"), std::string::npos) << unsigned_.body;
    const auto broken = drafted(self(),
        R"(,"information":["all-records"],"recipients":[{"class":"everybody"},{"name":"amara osei"}],"purpose":"any","expiry":{"kind":"date","on":"2020-01-01"})");
    EXPECT_EQ(broken.status, 422);
    for (const auto* code : {"named-substance-use", "unknown-class", "not-oneself", "releases/purpose", "releases/expiry",
             "the plan's own policy", "42 CFR 2.31(a)(7)"})
        EXPECT_NE(broken.body.find(code), std::string::npos) << code << ' ' << broken.body;
    const auto forAll = drafted(self(), whole("treatment-payment-operations")).as<api::Release>();
    EXPECT_EQ(forAll.missing.size(), 4U) << "with the two statements of (a)(10)";
}

TEST_F(Releases, ExpireWithoutAnybodyDoingAnything)
{
    const auto draft = drafted(manager(), whole()).as<api::Release>();
    const auto active = act("sign", draft, self(), signature).as<api::Release>();
    ASSERT_EQ(active.state, ReleaseState::active);
    setNow(parseInstant("2032-01-01T00:00:00Z").value());
    const auto path = "/v1/releases?memberId=" + member_.id.text();
    EXPECT_EQ(get(path, manager()).as<api::ReleasePage>().items.at(0).state, ReleaseState::expired);
}

TEST_F(Releases, AreSeenByTheMemberAndTheirCareManagersOnly)
{
    const auto draft = drafted(manager(), whole()).as<api::Release>();
    const auto other = token(Role::member, namedId("somebody else"));
    for (const auto& caller : {other, admin(), token(Role::supporter), token(Role::provider)}) {
        EXPECT_EQ(get("/v1/releases/" + draft.id.text(), caller).status, 404);
        EXPECT_EQ(get("/v1/releases?memberId=" + member_.id.text(), caller).status, 404);
    }
    for (const auto& caller : {other, admin(), token(Role::provider)}) {
        EXPECT_EQ(revoke(draft, caller).status, 404);
        EXPECT_EQ(drafted(caller, whole()).status, 404);
    }
    EXPECT_EQ(revoke(draft, token(Role::supporter)).code(), "releases/read-only");
    EXPECT_EQ(get("/v1/releases/" + draft.id.text(), self()).status, 200);
    EXPECT_EQ(act("sign", draft, self(), R"({"by":"guardian","name":"X","method":"paper"})").code(), "releases/not-the-signer");
    const auto replacing = drafted(manager(), whole() + R"(,"replaces":")" + namedId("none").text() + '"');
    EXPECT_EQ(replacing.code(), "releases/unknown-replaced");
    EXPECT_EQ(drafted(manager(), whole() + R"(,"replaces":")" + draft.id.text() + '"').status, 201);
}

} // namespace

} // namespace careway
