#include "support/people_test.hpp"

#include "models/access_decision.hpp"
#include "models/access_log_page.hpp"
#include "models/condition_page.hpp"
#include "models/disclosure_entry_page.hpp"
#include "models/emergency_access.hpp"
#include "models/emergency_access_page.hpp"
#include "models/invitation.hpp"
#include "models/invitation_outcome.hpp"
#include "models/provider.hpp"
#include "models/record_batch_result.hpp"
#include "models/relationship.hpp"
#include "models/relationship_page.hpp"
#include "models/release.hpp"
#include "models/supporter.hpp"

#include <set>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::ConditionPage;

/// A young adult in detox, their facility, the plan's care manager, their mother and their outpatient counselor (listAccessLog,
/// listRelationships, createRelationship, getRelationship, endRelationship, createInvitation, acceptInvitation, explainAccess,
/// listEmergencyAccesses, openEmergencyAccess, reviewEmergencyAccess).
class Story : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        youngAdult_ = taken("CW1", "Jonas", "Example");
        facilityId_ = entered("9000000007", "Harbor");
        counselorId_ = entered("9000000015", "Counsel");
        feed();
    }

    Id entered(const std::string& npi, const std::string& family)
    {
        const auto reply = post("/v1/providers", admin(), doctor(npi, family));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Provider>().id;
    }
    std::string provider(const Id& id)
    {
        access::Caller caller;
        caller.role = Role::provider;
        caller.providerId = id;
        caller.subject = id.text();
        return tokenOf(caller);
    }
    std::string facility() { return provider(facilityId_); }
    std::string counselor() { return provider(counselorId_); }
    std::string self() { return token(Role::member, youngAdult_.id); }
    std::string privacy() { return token(Role::privacy); }
    std::string mother()
    {
        access::Caller caller;
        caller.role = Role::supporter;
        caller.subject = "mother";
        return tokenOf(caller);
    }

    // A diagnosis from the Part 2 program, held for its claim, and one from a family doctor; the detox visit, and what was found in it.
    void feed()
    {
        const auto whose = R"("memberId":")" + youngAdult_.id.text() + '"';
        const auto coding = [](const std::string& code) {
            return R"("coding":{"system":"http://snomed.info/sct","code":")" + code + R"(","display":"x"})";
        };
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"claims","items":[{"type":"condition","sourceId":"1","sourceProgram":"part-2",)" + whose
                + R"(,"condition":{"kind":"diagnosis",)" + coding("5602001")
                + R"(,"onsetOn":"2026-11-01"}},{"type":"condition","sourceId":"2",)" + whose + R"(,"condition":{"kind":"diagnosis",)"
                + coding("44054006") + R"(,"onsetOn":"2026-10-01"}}]})");
        EXPECT_EQ(reply.status, 200) << reply.body;
        for (const auto& each : reply.as<api::RecordBatchResult>().items)
            conditions_.push_back(each.recordId.value_or(Id{}));
    }

    std::vector<Id> conditionsSeenBy(const std::string& caller)
    {
        const auto reply = get("/v1/conditions?memberId=" + youngAdult_.id.text(), caller);
        std::vector<Id> out;
        if (reply.status != 200) return out;
        for (const auto& each : reply.as<ConditionPage>().items)
            out.push_back(each.id);
        return out;
    }

    api::Release released(const std::string& by, const std::string& direction, const std::string& terms, const std::string& purpose)
    {
        const auto draft = post("/v1/releases", by,
            R"({"memberId":")" + youngAdult_.id.text() + R"(","direction":")" + direction + R"(","purpose":")" + purpose + "\"," + terms
                + R"(,"expiry":{"kind":"date","on":"2027-11-30"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
        EXPECT_EQ(draft.status, 201) << draft.body;
        const auto id = draft.as<api::Release>().id.text();
        const auto signature
            = ask("POST", "/v1/releases/" + id + "/sign", by, R"({"by":"patient","name":"Jonas Example","method":"paper"})",
                {"Idempotency-Key: sign-" + id.substr(0, 30), "If-Match: " + draft.header("ETag")});
        EXPECT_EQ(signature.status, 200) << signature.body;
        EXPECT_EQ(signature.as<api::Release>().state, api::ReleaseState::active) << signature.body;
        return signature.as<api::Release>();
    }

    void revoke(const api::Release& release)
    {
        const auto reply = post("/v1/releases/" + release.id.text() + "/revoke", self(), "");
        EXPECT_EQ(reply.status, 200) << reply.body;
    }

    api::Supporter motherAsSupporter()
    {
        const auto reply = post("/v1/supporters", facility(),
            R"({"memberId":")" + youngAdult_.id.text()
                + R"(","kind":"family","name":"Maria Example","relationship":"mother","contacts":[],"startsOn":"2026-11-01"})");
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Supporter>();
    }

    void admit()
    {
        const auto reply = post("/v1/relationships", facility(), R"({"kind":"treatment","memberNumber":"CW1","birthDate":"1991-07-27"})");
        EXPECT_EQ(reply.status, 201) << reply.body;
    }

    void invite(const api::Supporter& supporter)
    {
        const auto invitation = post("/v1/invitations", facility(),
            R"({"memberId":")" + youngAdult_.id.text() + R"(","supporterId":")" + supporter.id.text() + R"("})");
        ASSERT_EQ(invitation.status, 201) << invitation.body;
        const auto code = invitation.as<api::Invitation>().code;
        const auto proof = [&](const std::string& birthDate) {
            return post("/v1/invitations/accept", mother(), R"({"code":")" + code + R"(","memberBirthDate":")" + birthDate + R"("})")
                .as<api::InvitationOutcome>()
                .outcome;
        };
        EXPECT_EQ(proof("1991-07-28"), api::InvitationResult::proofWrong);
        EXPECT_EQ(proof("1991-07-27"), api::InvitationResult::accepted);
        EXPECT_EQ(proof("1991-07-27"), api::InvitationResult::notValid) << "it holds once";
    }

    api::AccessDecision explained(const std::string& caller, const Id& record)
    {
        const auto reply = post("/v1/access-decisions", privacy(),
            R"({"memberId":")" + youngAdult_.id.text() + R"(","recordId":")" + record.text() + R"(","caller":)" + caller + "}");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::AccessDecision>();
    }

    api::Member youngAdult_;
    Id facilityId_, counselorId_;
    std::vector<Id> conditions_; // the protected one, the ordinary one
};

TEST_F(Story, AYoungAdultInDetoxSharesWhatTheyChooseAndTakesItBack)
{
    const auto& detox = conditions_[0];
    const auto& ordinary = conditions_[1];

    // The facility admits them, and knows them by number and birth date.
    EXPECT_EQ(get(at(youngAdult_), facility()).status, 404);
    EXPECT_EQ(post("/v1/relationships", facility(), R"({"kind":"treatment","memberNumber":"CW1","birthDate":"1991-07-26"})").status, 404);
    admit();
    EXPECT_EQ(get(at(youngAdult_), facility()).status, 200);

    // The care manager sees the ordinary diagnosis; the protected one only when the facility has recorded a release to the plan.
    EXPECT_EQ(conditionsSeenBy(manager()), std::vector<Id>{ordinary});
    released(facility(), "to-plan",
        R"("disclosers":[{"class":"treatment-facility"}],"information":["substance-use-records"],"recipients":[{"class":"health-plan"}])",
        "care-coordination");
    EXPECT_EQ(conditionsSeenBy(manager()), (std::vector<Id>{detox, ordinary}));

    // Asked by the care manager, the facility records releases for the mother and for the outpatient counselor.
    const auto supporter = motherAsSupporter();
    invite(supporter);
    EXPECT_TRUE(conditionsSeenBy(mother()).empty()) << "an invitation opens nothing";
    const auto toMother = released(facility(), "from-plan",
        R"("disclosers":[{"class":"health-plan"}],"information":["general-records"],"recipients":[{"supporterId":")" + supporter.id.text()
            + R"("}])",
        "family-support");
    relate(youngAdult_, "treatment", counselorId_);
    EXPECT_EQ(conditionsSeenBy(counselor()), std::vector<Id>{ordinary});
    const auto toCounselor = released(facility(), "from-plan",
        R"("disclosers":[{"class":"health-plan"}],"information":["substance-use-records"],"recipients":[{"providerId":")"
            + counselorId_.text() + R"("}])",
        "treatment");

    // The counselor reads what theirs covers, with the notice and its scope; the mother less.
    EXPECT_EQ(conditionsSeenBy(counselor()), (std::vector<Id>{detox, ordinary}));
    EXPECT_EQ(conditionsSeenBy(mother()), std::vector<Id>{ordinary});
    const auto shown = get("/v1/conditions/" + detox.text(), counselor()).as<api::Condition>();
    ASSERT_TRUE(shown.disclosure);
    EXPECT_EQ(shown.disclosure->notice, "42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
    EXPECT_EQ(shown.disclosure->releases.at(0).releaseId, toCounselor.id);
    EXPECT_EQ(shown.disclosure->releases.at(0).scope, "It covers substance use records; for: treatment; until 2027-11-30.");
    EXPECT_EQ(get("/v1/conditions/" + detox.text(), mother()).status, 404);
    EXPECT_EQ(get(at(youngAdult_), mother()).status, 404) << "what a release covers, no more";

    // The privacy office sees why, of somebody whom it names.
    EXPECT_EQ(
        post("/v1/access-decisions", privacy(), R"({"memberId":")" + youngAdult_.id.text() + R"(","caller":{"role":"provider"}})").code(),
        "access/nobody-asked-about");
    const auto why = explained(R"({"role":"provider","providerId":")" + counselorId_.text() + R"("})", detox);
    EXPECT_TRUE(why.allowed);
    EXPECT_EQ(why.steps.at(0).releaseId, toCounselor.id);
    EXPECT_FALSE(explained(R"({"role":"provider","providerId":")" + namedId("a stranger").text() + R"("})", detox).allowed);

    const auto proceedings
        = explained(R"({"role":"provider","providerId":")" + counselorId_.text() + R"("},"purpose":"legal-proceedings")", detox);
    EXPECT_FALSE(proceedings.allowed) << "never in proceedings";

    // They revoke; both lose it at once, twice is the same, and what the plan received stays with the plan.
    revoke(toMother);
    revoke(toCounselor);
    revoke(toCounselor);
    EXPECT_TRUE(conditionsSeenBy(mother()).empty());
    EXPECT_EQ(conditionsSeenBy(counselor()), std::vector<Id>{ordinary});
    EXPECT_EQ(get("/v1/conditions/" + detox.text(), counselor()).status, 404);
    EXPECT_FALSE(explained(R"({"role":"provider","providerId":")" + counselorId_.text() + R"("})", detox).allowed);

    // The log tells it all, in plain words, and names the releases.
    std::set<std::string> told;
    std::set<Id> by;
    for (const auto& each : get(at(youngAdult_) + "/access-log?limit=200", self()).as<api::AccessLogPage>().items) {
        told.insert(each.who + ' ' + each.did);
        if (each.releaseId) by.insert(*each.releaseId);
    }
    EXPECT_TRUE(told.contains("Ines Counsel read your diagnoses"));
    EXPECT_TRUE(told.contains("Somebody of your support system read your diagnoses"));
    EXPECT_TRUE(told.contains("A care manager of your plan read your diagnoses"));
    EXPECT_TRUE(told.contains("The privacy office of your plan asked why somebody may see your data"));
    EXPECT_TRUE(by.contains(toMother.id) && by.contains(toCounselor.id));
    EXPECT_EQ(get(at(youngAdult_) + "/access-log", manager()).status, 404) << "it is the member's own";

    // And the accounting tells what was disclosed with their consent.
    std::set<std::string> accounted;
    for (const auto& each : get(at(youngAdult_) + "/disclosures?view=part-2", self()).as<api::DisclosureEntryPage>().items)
        accounted.insert(each.recipient.name);
    EXPECT_EQ(accounted, (std::set<std::string>{"Ines Counsel", "Maria Example"}));
}

TEST_F(Story, WhoKnowsANumberAndABirthDateDoesNotHelpThemselvesToWhatIsProtected)
{
    const auto stranger = provider(counselorId_);
    const auto tie = post("/v1/relationships", stranger, R"({"kind":"treatment","memberNumber":"CW1","birthDate":"1991-07-27"})");
    EXPECT_EQ(tie.status, 201) << tie.body;
    for (const auto& recipient : {R"({"providerId":")" + counselorId_.text() + "\"}", std::string(R"({"class":"treating-providers"})")}) {
        const auto draft = post("/v1/releases", stranger,
            R"({"memberId":")" + youngAdult_.id.text()
                + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"information":["substance-use-records"],"recipients":[)"
                + recipient + R"(],"purpose":"treatment","expiry":{"kind":"date","on":"2027-11-30"},"statements":["right-to-revoke"]})");
        EXPECT_EQ(draft.status, 201) << draft.body;
        const auto sign = [&](const std::string& by, const std::string& key) {
            return ask("POST", "/v1/releases/" + draft.as<api::Release>().id.text() + "/sign", by,
                R"({"by":"patient","name":"Jonas Example","method":"paper"})",
                {"Idempotency-Key: helping-" + key + recipient.substr(2, 5), "If-Match: " + draft.header("ETag")});
        };
        EXPECT_EQ(sign(stranger, "oneself").code(), "releases/own-recipient");
        EXPECT_EQ(conditionsSeenBy(stranger), std::vector<Id>{conditions_[1]});
        EXPECT_EQ(sign(self(), "patient").status, 200) << "but the patient does, in their app";
        EXPECT_EQ(conditionsSeenBy(stranger), conditions_);
        revoke(draft.as<api::Release>());
    }
}

TEST_F(Story, InAnEmergencyMedicalPersonnelSeeButWhatIsOpenedIsMarkedAndReviewed)
{
    const auto stranger = provider(counselorId_);
    EXPECT_TRUE(conditionsSeenBy(stranger).empty());
    EXPECT_EQ(post("/v1/emergency-accesses", manager(),
                  R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"N","affiliation":"A","reason":"R"})")
                  .code(),
        "access/not-medical-personnel");
    const std::string asked
        = R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"Dr. Counsel","affiliation":"Example ED","reason":"unconscious"})";
    const auto opened = post("/v1/emergency-accesses", stranger, asked);
    ASSERT_EQ(opened.status, 201) << opened.body;
    EXPECT_EQ(post("/v1/emergency-accesses", stranger, asked).as<api::EmergencyAccess>().id, opened.as<api::EmergencyAccess>().id);
    EXPECT_EQ(conditionsSeenBy(stranger), conditions_);

    const auto log = get(at(youngAdult_) + "/access-log", self()).as<api::AccessLogPage>();
    EXPECT_TRUE(log.items.at(0).emergency);
    EXPECT_EQ(get(at(youngAdult_), stranger).status, 200);
    EXPECT_EQ(get("/v1/coverages?memberId=" + youngAdult_.id.text(), stranger).status, 200);
    const auto marked = get(at(youngAdult_) + "/access-log?limit=2", self()).as<api::AccessLogPage>();
    EXPECT_EQ(marked.items.at(0).did, "read what covers you");
    EXPECT_TRUE(marked.items.at(0).emergency && marked.items.at(1).emergency) << "whatever is read, not records alone";
    EXPECT_EQ(log.items.at(0).who, "Ines Counsel");
    const auto due = get("/v1/emergency-accesses?state=open", privacy()).as<api::EmergencyAccessPage>();
    ASSERT_EQ(due.items.size(), 1U);
    EXPECT_EQ(text(due.items[0].review.dueOn), "2026-12-01");
    const auto review = "/v1/emergency-accesses/" + due.items[0].id.text() + "/review";
    EXPECT_EQ(post(review, manager(), R"({"state":"justified","note":"x"})").status, 403);
    EXPECT_EQ(post(review, privacy(), R"({"state":"justified","note":"Seen that night"})").status, 200);
    EXPECT_EQ(post(review, privacy(), R"({"state":"not-justified","note":"Again"})").code(), "access/reviewed-already");
    setNow(now() + std::chrono::hours(4));
    EXPECT_TRUE(conditionsSeenBy(stranger).empty()) << "after four hours it is over";
}

TEST_F(Story, AnEmergencyOpenedByManyHandsAtOnceIsOneEmergency)
{
    const std::string asked
        = R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"Dr. Counsel","affiliation":"Example ED","reason":"unconscious"})";
    const auto stranger = provider(counselorId_);
    std::vector<Reply> replies(8);
    std::vector<std::thread> hands;
    for (std::size_t i = 0; i < replies.size(); ++i)
        hands.emplace_back([&, i] {
            replies[i] = ask("POST", "/v1/emergency-accesses", stranger, asked, {"Idempotency-Key: hand-number-" + std::to_string(i)});
        });
    for (auto& hand : hands)
        hand.join();
    std::set<Id> opened;
    for (const auto& reply : replies) {
        ASSERT_EQ(reply.status, 201) << reply.body;
        opened.insert(reply.as<api::EmergencyAccess>().id);
    }
    EXPECT_EQ(opened.size(), 1U);
    EXPECT_EQ(get("/v1/emergency-accesses", privacy()).as<api::EmergencyAccessPage>().items.size(), 1U);
}

TEST_F(Story, WhoIsCalledSeesDemographicsForADayAndAGroupHandsOverForThirty)
{
    access::Caller caller;
    caller.role = Role::careManager;
    caller.staffId = namedId("another care manager");
    caller.subject = "another";
    const auto called = tokenOf(caller);
    EXPECT_EQ(get(at(youngAdult_), called).status, 404);
    EXPECT_EQ(post("/v1/relationships", called, R"({"kind":"call-in","memberNumber":"CW1","birthDate":"1991-07-27"})").code(),
        "relationships/rule-broken");
    const auto tie = post("/v1/relationships", called,
        R"({"kind":"call-in","memberNumber":"CW1","birthDate":"1991-07-27","verification":{"callerName":"Jonas Example","checked":["member-number","birth-date"]}})");
    ASSERT_EQ(tie.status, 201) << tie.body;
    EXPECT_EQ(get(at(youngAdult_), called).status, 200);
    EXPECT_EQ(get("/v1/coverages?memberId=" + youngAdult_.id.text(), called).status, 404);
    EXPECT_TRUE(conditionsSeenBy(called).empty());
    EXPECT_EQ(get("/v1/relationships/" + tie.as<api::Relationship>().id.text(), called).as<api::Relationship>().verification->callerName,
        "Jonas Example");

    relate(youngAdult_, "care-coordination", namedId("test/group"));
    const auto coordinator = token(Role::careCoordinator);
    EXPECT_EQ(get(at(youngAdult_), coordinator).status, 200);
    api::Relationship panel;
    for (const auto& each : get("/v1/relationships?memberId=" + youngAdult_.id.text(), admin()).as<api::RelationshipPage>().items)
        if (each.kind == api::RelationshipKind::careCoordination) panel = each;
    EXPECT_EQ(post("/v1/relationships/" + panel.id.text() + "/end", counselor(), "").status, 404);
    EXPECT_EQ(post("/v1/relationships/" + panel.id.text() + "/end", admin(), "").status, 200);
    EXPECT_EQ(get(at(youngAdult_), coordinator).status, 200) << "a hand-over takes its time";
    setNow(now() + std::chrono::hours(25));
    EXPECT_EQ(get(at(youngAdult_), called).status, 401) << "the token was for a day";
    EXPECT_EQ(get(at(youngAdult_), tokenOf(caller)).status, 404) << "and so was the call";
    EXPECT_EQ(get(at(youngAdult_), token(Role::careCoordinator)).status, 200);
    setNow(now() + std::chrono::days(30));
    EXPECT_EQ(get(at(youngAdult_), token(Role::careCoordinator)).status, 404);
}

} // namespace

} // namespace careway
