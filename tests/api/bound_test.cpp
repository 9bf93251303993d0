#include "support/people_test.hpp"

#include "models/access_log_page.hpp"
#include "models/invitation.hpp"
#include "models/invitation_outcome.hpp"
#include "models/invitation_status.hpp"
#include "models/me.hpp"
#include "models/provider.hpp"
#include "models/relationship.hpp"
#include "models/relationship_page.hpp"
#include "models/representative.hpp"
#include "models/supporter.hpp"

#include <algorithm>

namespace careway {

namespace {

using access::Role;
using api::InvitationState;

/// Those who are bound to a member by an invitation, and what they are told of it (getMe, getInvitation).
class Bound : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1", "Jonas", "Example");
    }

    std::string self() { return token(Role::member, member_.id); }
    std::string as(Role role)
    {
        access::Caller caller;
        caller.role = role;
        caller.subject = "mother";
        return tokenOf(caller);
    }
    std::string whose() const { return R"({"memberId":")" + member_.id.text() + '"'; }

    api::Invitation invited(Role as)
    {
        const bool supports = as == Role::supporter;
        const auto entered = supports
            ? post("/v1/supporters", admin(),
                  whose() + R"(,"kind":"family","name":"Maria","relationship":"mother","contacts":[],"startsOn":"2026-11-01"})")
            : post("/v1/representatives", admin(),
                  whose() + R"(,"authority":"guardian","name":"Maria","contacts":[],"startsOn":"2026-11-01"})");
        EXPECT_EQ(entered.status, 201) << entered.body;
        const auto id = supports ? entered.as<api::Supporter>().id : entered.as<api::Representative>().id;
        const auto reply = post(
            "/v1/invitations", self(), whose() + (supports ? R"(,"supporterId":")" : R"(,"representativeId":")") + id.text() + "\"}");
        EXPECT_EQ(reply.status, 201) << reply.body;
        const auto out = reply.as<api::Invitation>();
        EXPECT_EQ(reply.header("Location"), at(out));
        return out;
    }
    static std::string at(const api::Invitation& invitation) { return "/v1/invitations/" + invitation.id.text(); }
    using PeopleTest::at;

    api::InvitationOutcome proven(const api::Invitation& invitation, const std::string& by, const std::string& birthDate = "1991-07-27")
    {
        return post("/v1/invitations/accept", by, R"({"code":")" + invitation.code + R"(","memberBirthDate":")" + birthDate + R"("})")
            .as<api::InvitationOutcome>();
    }
    InvitationState stateOf(const api::Invitation& invitation)
    {
        const auto reply = get(at(invitation), self());
        EXPECT_EQ(reply.status, 200) << reply.body;
        EXPECT_EQ(reply.body.find(invitation.code), std::string::npos) << "the code is told once";
        return reply.as<api::InvitationStatus>().state;
    }
    std::vector<api::StoodFor> stoodFor(const std::string& by) { return get("/v1/me", by).as<api::Me>().standsFor; }

    std::vector<api::Relationship> relationshipsSeenBy(const std::string& caller)
    {
        return get("/v1/relationships?memberId=" + member_.id.text(), caller).as<api::RelationshipPage>().items;
    }

    api::Member member_;
};

TEST_F(Bound, AreToldForWhomTheyStandAndTheNameOnlyIfTheyMaySeeIt)
{
    EXPECT_TRUE(stoodFor(as(Role::supporter)).empty()) << "of who is only invited nothing is told";
    const auto tie = proven(invited(Role::supporter), as(Role::supporter)).relationship.value();
    const auto supported = stoodFor(as(Role::supporter));
    ASSERT_EQ(supported.size(), 1U);
    EXPECT_EQ(supported[0].relationshipId, tie.id);
    EXPECT_EQ(supported[0].memberId, member_.id);
    EXPECT_EQ(supported[0].kind, api::RelationshipKind::supporter);
    EXPECT_FALSE(supported[0].givenName || supported[0].familyName) << "who supports sees what a release covers, no more";

    EXPECT_EQ(proven(invited(Role::representative), as(Role::representative)).outcome, api::InvitationResult::accepted);
    const auto represented = stoodFor(as(Role::representative));
    ASSERT_EQ(represented.size(), 1U);
    EXPECT_EQ(represented[0].kind, api::RelationshipKind::guardian);
    EXPECT_EQ(represented[0].givenName, "Jonas");
    EXPECT_EQ(represented[0].familyName, "Example");
    EXPECT_EQ(get(at(member_) + "/access-log", self()).as<api::AccessLogPage>().items.at(0).did, "asked who they are");

    EXPECT_EQ(post("/v1/relationships/" + tie.id.text() + "/end", self(), "").status, 200);
    EXPECT_TRUE(stoodFor(as(Role::supporter)).empty());
    EXPECT_EQ(stoodFor(as(Role::representative)).size(), 1U);
    for (const auto& other : {self(), manager(), admin(), token(Role::supporter), token(Role::representative)})
        EXPECT_TRUE(stoodFor(other).empty());
}

TEST_F(Bound, AnInvitationIsReadByThoseWhoMayInviteAndSaysHowItStands)
{
    const auto taken = invited(Role::supporter);
    EXPECT_EQ(stateOf(taken), InvitationState::open);
    for (const auto& other : {token(Role::member, namedId("somebody else")), token(Role::provider), as(Role::supporter)})
        EXPECT_EQ(get(at(taken), other).status, 404);
    EXPECT_EQ(get(at(taken), token(Role::privacy)).status, 200);
    EXPECT_EQ(proven(taken, as(Role::supporter)).outcome, api::InvitationResult::accepted);
    EXPECT_EQ(stateOf(taken), InvitationState::accepted);

    const auto late = invited(Role::supporter);
    setNow(now() + std::chrono::days(14));
    EXPECT_EQ(stateOf(late), InvitationState::expired);
    EXPECT_EQ(proven(late, as(Role::supporter)).outcome, api::InvitationResult::notValid);
}

TEST_F(Bound, AnInvitationHoldsAsLongAndForAsManyProofsAsThePlanSays)
{
    owner().executeText("UPDATE relationship_kind SET invitation_days = 3, invitation_proofs = 2 WHERE kind = 'supporter'");
    owner().executeText("UPDATE relationship_kind SET invitation_days = NULL, invitation_proofs = NULL WHERE kind = 'guardian'");
    setNow(now() + std::chrono::minutes(2)); // the rules are read again every minute
    const auto invitation = invited(Role::supporter);
    EXPECT_EQ(invitation.expiresAt, now() + std::chrono::days(3));
    EXPECT_EQ(proven(invitation, as(Role::supporter), "1991-07-28").outcome, api::InvitationResult::proofWrong);
    EXPECT_EQ(stateOf(invitation), InvitationState::open);
    EXPECT_EQ(proven(invitation, as(Role::supporter), "1991-07-29").outcome, api::InvitationResult::proofWrong);
    EXPECT_EQ(stateOf(invitation), InvitationState::spent);
    EXPECT_EQ(proven(invitation, as(Role::supporter)).outcome, api::InvitationResult::notValid);

    const auto guardian
        = post("/v1/representatives", admin(), whose() + R"(,"authority":"guardian","name":"Maria","contacts":[],"startsOn":"2026-11-01"})")
              .as<api::Representative>();
    EXPECT_EQ(post("/v1/invitations", self(), whose() + R"(,"representativeId":")" + guardian.id.text() + "\"}").code(),
        "relationships/not-the-inviter")
        << "no invitation leads there any more";
}

TEST_F(Bound, ATieToAProgramOfPart2IsNotNamedBeforeARelease)
{
    const auto entered = post("/v1/providers", admin(), doctor("9000000007", "Harbor"));
    ASSERT_EQ(entered.status, 201) << entered.body;
    const auto detox = entered.as<api::Provider>().id;
    owner().executeText("INSERT INTO source_program_status (source, status, effective_from, citation) VALUES "
                        "('9000000007', 'part-2', '2020-01-01', '42 CFR 2.11')");
    relate(member_, "treatment", detox);
    const auto named = [&](const std::string& caller) {
        const auto all = relationshipsSeenBy(caller);
        return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.partyId == detox; });
    };
    EXPECT_FALSE(named(manager()));
    EXPECT_TRUE(named(self()));
    const auto draft = post("/v1/releases", self(),
        whose()
            + R"(,"direction":"to-plan","purpose":"care-coordination","disclosers":[{"class":"treatment-facility"}],"information":["substance-use-records"],"recipients":[{"class":"health-plan"}],"expiry":{"kind":"date","on":"2027-11-30"},"statements":["right-to-revoke"]})");
    ASSERT_EQ(draft.status, 201) << draft.body;
    const auto signature
        = ask("POST", draft.header("Location") + "/sign", self(), R"({"by":"patient","name":"Jonas Example","method":"electronic"})",
            {"Idempotency-Key: sign-it-at-once", "If-Match: " + draft.header("ETag"), "Content-Type: application/json"});
    ASSERT_EQ(signature.status, 200) << signature.body;
    EXPECT_TRUE(named(manager()));
}

} // namespace

} // namespace careway
