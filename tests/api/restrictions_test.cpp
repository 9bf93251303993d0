#include "support/choices_test.hpp"

#include "access/relationship_store.hpp"
#include "models/access_decision.hpp"
#include "models/access_log_page.hpp"
#include "models/condition_page.hpp"
#include "models/member_export.hpp"
#include "models/record_batch_result.hpp"
#include "models/restriction.hpp"
#include "models/restriction_page.hpp"

namespace careway {

namespace {

using access::Role;
using api::ChoiceState;

/// What is kept from whom (listRestrictions, createRestriction, getRestriction, decideRestriction, endRestriction), and what a person takes
/// out of it all (exportMember): with a record of no label and one that is marked reproductive.
class Restrictions : public ChoicesTest {
protected:
    void SetUp() override
    {
        ChoicesTest::SetUp();
        if (IsSkipped()) return;
        const auto item = [&](const std::string& id, const std::string& more) {
            return R"({"type":"condition","sourceId":")" + id + R"(","memberId":")" + member_.id.text() + '"' + more
                + R"(,"condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},"onsetOn":"2026-10-01"}})";
        };
        owner().executeText("INSERT INTO code_system (url, name) VALUES ('http://snomed.info/sct', 'SNOMED CT')");
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"claims","items":[)" + item("1", "") + ',' + item("2", R"(,"labels":["reproductive"])") + "]}");
        ASSERT_EQ(reply.status, 200) << reply.body;
        for (const auto& each : reply.as<api::RecordBatchResult>().items)
            records_.push_back(each.recordId.value_or(Id{}));
    }

    std::vector<Id> seenBy(const std::string& caller)
    {
        std::vector<Id> out;
        const auto reply = get(listing("conditions"), caller);
        if (reply.status != 200) return out;
        for (const auto& each : reply.as<api::ConditionPage>().items)
            out.push_back(each.id);
        return out;
    }
    std::string at(const api::Restriction& restriction) { return "/v1/restrictions/" + restriction.id.text(); }
    api::Restriction requested(const std::string& more)
    {
        const auto reply = asked("restrictions", self(), more);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Restriction>();
    }
    api::Restriction accepted(const std::string& more)
    {
        const auto restriction = requested(more);
        const auto reply = decided(at(restriction), restriction.version, privacy(), R"({"outcome":"accepted"})");
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::Restriction>();
    }
    std::string againstDoctor() { return R"(,"against":{"partyId":")" + doctor_.text() + R"("})"; }

    std::vector<Id> records_;
};

TEST_F(Restrictions, BindFromTheMomentTheyAreAcceptedUntilThePersonEndsThem)
{
    const auto restriction = requested(againstDoctor());
    EXPECT_EQ(restriction.state, ChoiceState::requested);
    EXPECT_EQ(seenBy(provider()).size(), 2U) << "asking for it closes nothing";
    EXPECT_EQ(decided(at(restriction), 1, self(), R"({"outcome":"accepted"})").code(), "choices/for-privacy");
    EXPECT_EQ(decided(at(restriction), 7, privacy(), R"({"outcome":"accepted"})").status, 412);
    const auto accepted = decided(at(restriction), 1, privacy(), R"({"outcome":"accepted"})");
    ASSERT_EQ(accepted.status, 200) << accepted.body;
    EXPECT_EQ(get(listing("conditions"), provider()).status, 404) << "of the records there is nothing left";
    EXPECT_EQ(get("/v1/conditions/" + records_.front().text(), provider()).status, 404);
    EXPECT_EQ(seenBy(self()).size(), 2U) << "it never weighs on the person";
    EXPECT_EQ(seenBy(manager()).size(), 2U) << "nor on who is not named";
    const auto ended = post(at(restriction) + "/end", self(), R"({"how":"in-writing"})");
    EXPECT_EQ(ended.as<api::Restriction>().state, ChoiceState::ended) << ended.body;
    EXPECT_EQ(seenBy(provider()).size(), 2U);
    setNow(now() + std::chrono::hours(1));
    EXPECT_EQ(post(at(restriction) + "/end", self(), R"({"how":"in-writing"})").body, ended.body) << "twice is the same as once";
    EXPECT_EQ(get(at(restriction), self()).body, ended.body);
    EXPECT_EQ(get(listing("restrictions"), privacy()).as<api::RestrictionPage>().items.size(), 1U);
}

TEST_F(Restrictions, OfALabelLeaveTheOtherRecordsAsTheyWere)
{
    accepted(R"(,"against":{"class":"treating-providers"},"labels":["reproductive"])");
    EXPECT_EQ(seenBy(provider()), std::vector{records_.front()});
    EXPECT_EQ(seenBy(manager()).size(), 2U) << "whoever manages care is of another class";
    accepted(R"(,"labels":["reproductive"])");
    EXPECT_EQ(seenBy(manager()), std::vector{records_.front()}) << "now against everybody";
    EXPECT_EQ(seenBy(self()).size(), 2U);
}

TEST_F(Restrictions, GiveWayToTreatmentInAnEmergency)
{
    accepted(againstDoctor());
    const auto opened = post("/v1/emergency-accesses", provider(),
        R"({"memberNumber":"CW1","birthDate":"1991-07-27","name":"Dr. X","affiliation":"Example","reason":"Found unconscious"})");
    ASSERT_EQ(opened.status, 201) << opened.body;
    EXPECT_EQ(seenBy(provider()).size(), 2U);
}

TEST_F(Restrictions, AreNamedInTheExplanationOfADecision)
{
    const auto restriction = accepted(againstDoctor());
    const auto why = post("/v1/access-decisions", privacy(),
        R"({"memberId":")" + member_.id.text() + R"(","recordId":")" + records_.front().text()
            + R"(","caller":{"role":"provider","providerId":")" + doctor_.text() + R"("}})")
                         .as<api::AccessDecision>();
    EXPECT_FALSE(why.allowed);
    ASSERT_EQ(why.steps.size(), 1U);
    EXPECT_EQ(why.steps.front().restrictionId, restriction.id);
    EXPECT_EQ(why.steps.front().citation, "45 CFR 164.522(a)(1)(iii)");
}

TEST_F(Restrictions, OfWhatWasPaidInFullCannotBeRefusedToAHealthPlan)
{
    const auto paid = requested(R"(,"against":{"class":"third-party-payers"},"paidInFull":true)");
    const auto refused = decided(at(paid), 1, privacy(), R"({"outcome":"refused","reason":"Too much work"})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_NE(refused.body.find("164.522(a)(1)(vi)"), std::string::npos) << refused.body;
    const auto other = requested(againstDoctor());
    EXPECT_EQ(decided(at(other), 1, privacy(), R"({"outcome":"refused"})").status, 422) << "a refusal says why";
    EXPECT_EQ(decided(at(other), 1, privacy(), R"({"outcome":"refused","reason":"Not feasible"})").status, 200);
    EXPECT_EQ(decided(at(other), 2, privacy(), R"({"outcome":"accepted"})").code(), "choices/decided-already");
    EXPECT_EQ(post(at(other) + "/end", self(), R"({"how":"in-writing"})").code(), "choices/not-open");
    EXPECT_EQ(seenBy(provider()).size(), 2U) << "what was refused closes nothing";
}

TEST_F(Restrictions, AreNotForThoseToEndWhomTheyKeepOut)
{
    const auto restriction = accepted(againstDoctor());
    const auto path = at(restriction) + "/end";
    EXPECT_EQ(post(path, manager(), R"({"how":"orally","note":"By phone"})").code(), "choices/for-the-person");
    EXPECT_EQ(post(path, provider(), R"({"how":"in-writing"})").status, 403);
    EXPECT_EQ(post(path, privacy(), R"({"how":"orally"})").status, 422) << "what was said is noted down";
    EXPECT_EQ(post(path, privacy(), R"({"how":"orally","note":"By phone"})").status, 200);
}

TEST_F(Restrictions, AreKnownToThePersonAndThePlanOnly)
{
    const auto restriction = requested(againstDoctor());
    for (const auto& caller : {provider(), admin(), token(Role::member, namedId("somebody else")), token(Role::supporter)}) {
        EXPECT_EQ(get(at(restriction), caller).status, 404);
        EXPECT_EQ(get(listing("restrictions"), caller).status, 404);
        EXPECT_EQ(asked("restrictions", caller, againstDoctor()).status, 404);
    }
    EXPECT_EQ(asked("restrictions", self(), "").status, 422) << "nobody and nothing is named";
    EXPECT_EQ(asked("restrictions", self(), R"(,"against":{"name":"Dr. X"})").status, 422) << "a name is not enough to enforce it";
}

/// What the plan has of a person, for themselves.
class Export : public Restrictions {
protected:
    void SetUp() override
    {
        Restrictions::SetUp();
        if (IsSkipped()) return;
        seed();
    }

    static std::optional<std::int64_t> itemsOf(const api::MemberExport& exported, const std::string& section)
    {
        for (const auto& each : exported.sections)
            if (each.section == section) return each.items;
        return std::nullopt;
    }
    std::string path() { return PeopleTest::at(member_) + "/export"; }
};

TEST_F(Export, NamesEverySectionWithAsManyAsItsListShows)
{
    requested(againstDoctor());
    const auto reply = get(path(), self());
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto exported = reply.as<api::MemberExport>();
    EXPECT_EQ(itemsOf(exported, "conditions"), 2);
    EXPECT_EQ(itemsOf(exported, "claims"), 0);
    EXPECT_EQ(itemsOf(exported, "restrictions"), 1);
    EXPECT_EQ(itemsOf(exported, "members"), 1);
    EXPECT_EQ(exported.sections.size(), 17U);
    for (const auto& each : exported.sections) {
        const auto list = get(each.path, self());
        EXPECT_EQ(list.status, 200) << each.path << ' ' << list.body;
        std::size_t shown = 0; // every thing that is shown has one of these
        for (auto at = list.body.find("\"createdAt\""); at != std::string::npos; at = list.body.find("\"createdAt\"", at + 1))
            ++shown;
        EXPECT_EQ(static_cast<std::int64_t>(shown), each.items) << each.section << ' ' << list.body;
    }
}

TEST_F(Export, LeavesOutPsychotherapyNotesWhetherThereAreAnyOrNot)
{
    const auto before = get(path(), self()).as<api::MemberExport>();
    ASSERT_EQ(before.leftOut.size(), 1U);
    EXPECT_EQ(before.leftOut.front().what, api::Label::psychotherapyNotes);
    EXPECT_EQ(before.leftOut.front().citation, "45 CFR 164.524(a)(1)(i)");
    const auto fed = post("/v1/records/batches", token(Role::system),
        R"({"source":"claims","items":[{"type":"condition","sourceId":"3","labels":["psychotherapy-notes"],"memberId":")"
            + member_.id.text()
            + R"(","condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},"onsetOn":"2026-01-01"}}]})");
    ASSERT_EQ(fed.status, 200) << fed.body;
    EXPECT_EQ(get(path(), self()).as<api::MemberExport>(), before);
}

TEST_F(Export, OfAParentHoldsWhatAParentMaySee)
{
    access::Caller caller;
    caller.role = Role::representative;
    caller.staffId = namedId("test/parent");
    access::Relationship tie;
    tie.memberId = member_.id;
    tie.id = namedId("test/tie");
    tie.version = 1;
    tie.kind = access::Relation::parent;
    tie.partyId = *caller.staffId;
    tie.startsAt = tie.createdAt = tie.updatedAt = now();
    access::RelationshipStore{owner()}.insert(tie);
    const auto exported = get(path(), tokenOf(caller)).as<api::MemberExport>();
    EXPECT_EQ(itemsOf(exported, "members"), 1);
    EXPECT_EQ(itemsOf(exported, "conditions"), 1) << "the other one has a label that takes a release";
    EXPECT_EQ(itemsOf(exported, "releases"), 0);
    EXPECT_EQ(itemsOf(exported, "confidential-communications"), std::nullopt);
}

TEST_F(Export, IsForThePersonAndWhoStandsForThemAndStandsInTheirLog)
{
    for (const auto& caller : {provider(), manager(), privacy(), token(Role::supporter)})
        EXPECT_EQ(get(path(), caller).code(), "choices/for-the-person");
    EXPECT_EQ(get(path(), token(Role::member, namedId("somebody else"))).status, 404);
    EXPECT_EQ(get(path(), token(Role::representative)).status, 404) << "who stands for nobody sees nothing";
    ASSERT_EQ(get(path(), self()).status, 200);
    const auto log = get(PeopleTest::at(member_) + "/access-log", self()).as<api::AccessLogPage>();
    ASSERT_FALSE(log.items.empty());
    EXPECT_EQ(log.items.front().did, "took out everything that the plan has of you");
}

} // namespace

} // namespace careway
