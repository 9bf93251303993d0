#include "support/people_test.hpp"

#include "app/seed.hpp"
#include "app/serve.hpp"
#include "models/access_decision.hpp"
#include "models/access_log_page.hpp"
#include "models/condition_page.hpp"
#include "models/invitation.hpp"
#include "models/invitation_outcome.hpp"
#include "models/record_batch_result.hpp"
#include "models/release.hpp"
#include "models/release_page.hpp"
#include "models/representative.hpp"

namespace careway {

namespace {

using access::Role;
using api::ReleaseState;

/// A girl of sixteen in Tennessee, who consents alone to the care of HIV and of her mental health, her mother, and her father, who is
/// nobody's representative yet.
class Minors : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        girl_ = child("CW1", "2010-03-14", "TN");
        mother_ = standsFor(girl_, "mother");
        records_ = fed(girl_);
    }

    api::Member child(const std::string& number, const std::string& born, const std::string& state)
    {
        const auto reply = post("/v1/members", admin(),
            R"({"memberNumber":")" + number + R"(","givenName":"Zoe","familyName":"Quill","birthDate":")" + born
                + R"(","sex":"female","addresses":[{"use":"home","lines":["1 Way"],"city":"Somewhere","state":")" + state
                + R"(","zip":"37211"}]})");
        EXPECT_EQ(reply.status, 201) << reply.body;
        const auto member = reply.as<api::Member>();
        relate(member, "care-management", namedId("test/care-manager"));
        return member;
    }

    std::string parent(const std::string& who)
    {
        access::Caller caller;
        caller.role = Role::representative;
        caller.subject = who;
        return tokenOf(caller);
    }

    /// A parent whom the plan knows, who has bound their account by an invitation.
    Id standsFor(const api::Member& member, const std::string& who)
    {
        const auto whose = R"({"memberId":")" + member.id.text() + '"';
        const auto entered = post(
            "/v1/representatives", admin(), whose + R"(,"authority":"parent","name":"Parent","contacts":[],"startsOn":"2020-01-01"})");
        EXPECT_EQ(entered.status, 201) << entered.body;
        const auto id = entered.as<api::Representative>().id;
        const auto invited = post("/v1/invitations", admin(), whose + R"(,"representativeId":")" + id.text() + "\"}");
        EXPECT_EQ(invited.status, 201) << invited.body;
        const auto accepted = post("/v1/invitations/accept", parent(who),
            R"({"code":")" + invited.as<api::Invitation>().code + R"(","memberBirthDate":")" + text(member.birthDate) + "\"}");
        EXPECT_EQ(accepted.as<api::InvitationOutcome>().outcome, api::InvitationResult::accepted) << accepted.body;
        return id;
    }

    /// What is ordinary, and one record of each label.
    std::vector<Id> fed(const api::Member& member)
    {
        std::string items;
        for (const auto* labels : {"", R"(,"labels":["hiv"])", R"(,"labels":["mental-health"])", R"(,"labels":["reproductive"])"})
            items += (items.empty() ? "" : ",") + (R"({"type":"condition","sourceId":")" + std::to_string(items.size()))
                + R"(","memberId":")" + member.id.text() + '"' + labels
                + R"(,"condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},"onsetOn":"2026-10-01"}})";
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"feed-)" + member.memberNumber.substr(2) + R"(","items":[)" + items + "]}");
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<Id> out;
        for (const auto& each : reply.as<api::RecordBatchResult>().items)
            out.push_back(each.recordId.value_or(Id{}));
        return out;
    }

    std::set<Id> seenBy(const std::string& caller, const api::Member& member)
    {
        std::set<Id> out;
        const auto reply = get("/v1/conditions?memberId=" + member.id.text(), caller);
        if (reply.status != 200) return out;
        for (const auto& each : reply.as<api::ConditionPage>().items)
            out.insert(each.id);
        return out;
    }

    std::string self() { return token(Role::member, girl_.id); }
    api::Release drafted(const std::string& by, const std::string& information, const std::string& recipient)
    {
        const auto reply = post("/v1/releases", by,
            R"({"memberId":")" + girl_.id.text()
                + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"purpose":"family-support","information":[")"
                + information + R"("],"recipients":[)" + recipient
                + R"(],"expiry":{"kind":"date","on":"2027-12-31"},"statements":["right-to-revoke"]})");
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Release>();
    }
    Reply sign(const api::Release& release, const std::string& by, const std::string& as)
    {
        return ask("POST", "/v1/releases/" + release.id.text() + "/sign", by,
            R"({"by":")" + as + R"(","name":"A name","method":"electronic"})",
            {"Idempotency-Key: sign-" + std::to_string(++keys_) + "-key", "If-Match: \"" + std::to_string(release.version) + '"'});
    }
    std::string toMother() { return R"({"representativeId":")" + mother_.text() + "\"}"; }

    api::Member girl_;
    Id mother_;
    std::vector<Id> records_; // ordinary, HIV, mental health, reproductive
    int keys_ = 0;
};

TEST_F(Minors, KeepFromTheirParentsWhatTheyConsentToAlone)
{
    EXPECT_EQ(seenBy(parent("mother"), girl_), std::set{records_[0]});
    EXPECT_EQ(seenBy(self(), girl_).size(), 4U);
    const auto younger = child("CW2", "2014-03-14", "TN"), there = child("CW3", "2014-03-14", "CA"),
               abroad = child("CW4", "2014-03-14", "NE");
    for (const auto& each : {younger, there, abroad})
        standsFor(each, "mother");
    const auto ofYounger = fed(younger), ofThere = fed(there), ofAbroad = fed(abroad);
    EXPECT_EQ(seenBy(parent("mother"), younger), (std::set{ofYounger[0], ofYounger[2]})) << "mental health from sixteen in Tennessee";
    EXPECT_EQ(seenBy(parent("mother"), there), std::set{ofThere[0]}) << "and from twelve in California";
    EXPECT_EQ(seenBy(parent("mother"), abroad), (std::set{ofAbroad[0], ofAbroad[2]})) << "what nobody has looked up is kept";
    setNow(parseInstant("2028-03-14T12:00:00Z").value());
    EXPECT_TRUE(seenBy(parent("mother"), girl_).empty()) << "eighteen today";
}

TEST_F(Minors, LetAParentKnowByAReleaseThatTheyAloneSign)
{
    const auto draft = drafted(self(), "hiv-records", toMother());
    EXPECT_EQ(get("/v1/releases/" + draft.id.text(), parent("mother")).status, 200) << "it names her";
    EXPECT_EQ(sign(draft, parent("mother"), "parent").code(), "releases/told-only");
    const auto signed_ = sign(draft, self(), "patient");
    EXPECT_EQ(signed_.as<api::Release>().state, ReleaseState::active) << signed_.body;
    EXPECT_EQ(seenBy(parent("mother"), girl_), (std::set{records_[0], records_[1]}));
    const auto why = post("/v1/access-decisions", token(Role::privacy),
        R"({"memberId":")" + girl_.id.text() + R"(","recordId":")" + records_[1].text()
            + R"(","caller":{"role":"representative","partyId":")" + namedId("party\n" + std::string(app::localIssuer) + "\nmother").text()
            + R"("}})")
                         .as<api::AccessDecision>();
    EXPECT_TRUE(why.allowed);
    EXPECT_EQ(why.steps.at(0).releaseId, draft.id);
    EXPECT_EQ(post("/v1/releases/" + draft.id.text() + "/revoke", parent("mother"), "").code(), "releases/told-only");
    EXPECT_EQ(post("/v1/releases/" + draft.id.text() + "/revoke", self(), "").status, 200);
    EXPECT_EQ(seenBy(parent("mother"), girl_), std::set{records_[0]});
}

TEST_F(Minors, SignWithAParentWhatIsNotTheirsAlone)
{
    const auto draft = drafted(self(), "general-records", R"({"name":"Aunt"})");
    EXPECT_EQ(sign(draft, parent("mother"), "parent").code(), "releases/minor-must-sign");
    EXPECT_EQ(sign(draft, parent("mother"), "guardian").code(), "releases/not-the-signer") << "she signs as what she is";
    const auto first = sign(draft, self(), "patient").as<api::Release>();
    EXPECT_EQ(first.state, ReleaseState::deficient);
    const auto both = sign(first, parent("mother"), "parent");
    EXPECT_EQ(both.as<api::Release>().state, ReleaseState::active) << both.body;
}

TEST_F(Minors, AreStoodForByWhomThePersonAndThePlanInviteAlone)
{
    const auto invited = [&](const std::string& by) {
        return post("/v1/invitations", by, R"({"memberId":")" + girl_.id.text() + R"(","representativeId":")" + mother_.text() + R"("})");
    };
    relate(girl_, "treatment", namedId("test/provider"));
    for (const auto& caller : {manager(), token(Role::provider), parent("mother")})
        EXPECT_EQ(invited(caller).code(), "relationships/not-the-inviter");
    for (const auto& caller : {self(), admin(), token(Role::privacy)})
        EXPECT_EQ(invited(caller).status, 201);
    EXPECT_EQ(invited(parent("father")).status, 404);
}

TEST_F(Minors, HaveReleasesThatNoParentHearsOf)
{
    const auto ordinary = drafted(self(), "general-records", R"({"name":"Aunt"})");
    const auto kept = drafted(self(), "hiv-records", R"({"name":"Aunt"})");
    const auto path = "/v1/releases/" + kept.id.text();
    EXPECT_EQ(get(path, parent("mother")).status, 404);
    EXPECT_EQ(post(path + "/revoke", parent("mother"), "").status, 404);
    EXPECT_EQ(sign(kept, parent("mother"), "parent").status, 404);
    const auto listed = get("/v1/releases?memberId=" + girl_.id.text(), parent("mother")).as<api::ReleasePage>();
    ASSERT_EQ(listed.items.size(), 1U);
    EXPECT_EQ(listed.items.front().id, ordinary.id);
    EXPECT_EQ(get("/v1/releases?memberId=" + girl_.id.text(), self()).as<api::ReleasePage>().items.size(), 2U);
    const auto exported = "/v1/members/" + girl_.id.text() + "/export";
    EXPECT_EQ(get(exported, parent("mother")).body.find(R"("releases")"), std::string::npos) << "nor how many there are";
    EXPECT_NE(get(exported, self()).body.find(R"("section":"releases")"), std::string::npos);
    EXPECT_EQ(get("/v1/releases?memberId=" + girl_.id.text(), parent("father")).status, 404);
}

TEST_F(Minors, ShowAParentOfTheirLogWhatTheParentDid)
{
    seenBy(manager(), girl_);
    seenBy(parent("mother"), girl_);
    const auto path = "/v1/members/" + girl_.id.text() + "/access-log";
    const auto logged = get(path, parent("mother")).as<api::AccessLogPage>();
    ASSERT_FALSE(logged.items.empty());
    for (const auto& each : logged.items)
        EXPECT_EQ(each.who, logged.items.front().who);
    EXPECT_GT(get(path, self()).as<api::AccessLogPage>().items.size(), logged.items.size() + 1);
    EXPECT_EQ(get("/v1/members/" + girl_.id.text() + "/disclosures?view=hipaa", parent("mother")).status, 404);
    EXPECT_EQ(get(path, parent("father")).status, 404);
}

} // namespace

} // namespace careway
