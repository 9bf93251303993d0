#include "support/people_test.hpp"

#include "access/relationship_store.hpp"
#include "app/seed.hpp"
#include "models/access_decision.hpp"
#include "models/access_log_page.hpp"
#include "models/condition_page.hpp"
#include "models/confidential_communication.hpp"
#include "models/confidential_communication_page.hpp"
#include "models/correction.hpp"
#include "models/correction_page.hpp"
#include "models/member_export.hpp"
#include "models/record_batch_result.hpp"
#include "models/restriction.hpp"
#include "models/restriction_page.hpp"
#include "own_choices/communication.hpp"

namespace careway {

namespace {

using access::Role;
using api::ChoiceState;

/// What a person chooses for themselves (listRestrictions, createRestriction, getRestriction, decideRestriction, endRestriction,
/// listConfidentialCommunications, createConfidentialCommunication, getConfidentialCommunication, decideConfidentialCommunication,
/// endConfidentialCommunication, listCorrections, createCorrection, getCorrection, extendCorrection, decideCorrection,
/// disagreeCorrection, exportMember).
class Choices : public PeopleTest {
protected:
    void SetUp() override
    {
        PeopleTest::SetUp();
        if (IsSkipped()) return;
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    std::string self() { return token(Role::member, member_.id); }
    std::string privacy() { return token(Role::privacy); }
    std::string provider()
    {
        access::Caller caller;
        caller.role = Role::provider;
        caller.providerId = doctor_;
        return tokenOf(caller);
    }
    std::string listing(const std::string& collection) { return "/v1/" + collection + "?memberId=" + member_.id.text(); }

    Reply asked(const std::string& collection, const std::string& by, const std::string& more)
    {
        return post("/v1/" + collection, by, R"({"memberId":")" + member_.id.text() + '"' + more + "}");
    }
    Reply acted(const std::string& path, std::int64_t version, const std::string& by, const std::string& body)
    {
        return ask("POST", path, by, body,
            {"Content-Type: application/json", "Idempotency-Key: act-" + std::to_string(++keys_) + "-key",
                "If-Match: \"" + std::to_string(version) + '"'});
    }
    Reply decided(const std::string& path, std::int64_t version, const std::string& by, const std::string& body)
    {
        return acted(path + "/decide", version, by, body);
    }

    api::Member member_;
    const Id doctor_ = namedId("test/doctor");

private:
    int keys_ = 0;
};

/// With a record of no label and one that is marked reproductive.
class Restrictions : public Choices {
protected:
    void SetUp() override
    {
        Choices::SetUp();
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

class Communications : public Choices {
protected:
    static std::string address(const std::string& line)
    {
        return R"(,"address":{"use":"mail","lines":[")" + line + R"("],"city":"Nashville","state":"TN","zip":"37202"})";
    }
    static constexpr auto noVoiceMail = R"(,"voiceMail":false)";

    std::string at(const api::ConfidentialCommunication& each) { return "/v1/confidential-communications/" + each.id.text(); }
    api::ConfidentialCommunication requested(const std::string& more)
    {
        const auto reply = asked("confidential-communications", self(), more);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::ConfidentialCommunication>();
    }
    std::string reachedAt() // the first line of the address that letters go to; empty: the member's own
    {
        const auto reach = own_choices::howToReach(owner(), member_.id);
        return reach.address ? reach.address->lines.front() : "";
    }
};

TEST_F(Communications, HoldOnceThePlanAccommodatesThemUntilThePersonEndsThem)
{
    const auto wish = requested(address("PO Box 1203"));
    EXPECT_EQ(wish.state, ChoiceState::requested);
    EXPECT_EQ(reachedAt(), "");
    EXPECT_EQ(decided(at(wish), 1, manager(), R"({"outcome":"accepted"})").code(), "choices/for-privacy");
    const auto accepted = decided(at(wish), 1, privacy(), R"({"outcome":"accepted"})");
    EXPECT_EQ(accepted.as<api::ConfidentialCommunication>().state, ChoiceState::accepted) << accepted.body;
    EXPECT_EQ(reachedAt(), "PO Box 1203");
    EXPECT_EQ(get(at(wish), self()).body, accepted.body);
    const auto ended = post(at(wish) + "/end", self(), R"({"how":"in-writing"})");
    EXPECT_EQ(post(at(wish) + "/end", self(), R"({"how":"in-writing"})").body, ended.body);
    EXPECT_EQ(reachedAt(), "");
    EXPECT_EQ(get(listing("confidential-communications"), manager()).as<api::ConfidentialCommunicationPage>().items.size(), 1U);
}

TEST_F(Communications, OfWhoStatesEndangermentHoldAtOnceWhateverThePlanThinks)
{
    const auto wish = requested(address("PO Box 7") + R"(,"endangered":true)");
    EXPECT_EQ(wish.state, ChoiceState::accepted);
    ASSERT_TRUE(wish.decision);
    EXPECT_EQ(wish.decision->reason, "45 CFR 164.522(b)(1)(ii)");
    EXPECT_EQ(reachedAt(), "PO Box 7");
    const auto refused = decided(at(wish), 1, privacy(), R"({"outcome":"refused","reason":"Too much work"})");
    EXPECT_EQ(refused.code(), "choices/decided-already");
    EXPECT_EQ(reachedAt(), "PO Box 7");
}

TEST_F(Communications, HoldTogetherTheLaterBeforeTheEarlier)
{
    requested(address("PO Box 7") + noVoiceMail + R"(,"endangered":true)");
    requested(R"(,"contact":{"system":"phone","use":"mobile","value":"+16155550101"},"endangered":true)");
    setNow(now() + std::chrono::hours(1));
    requested(address("PO Box 8") + R"(,"endangered":true)");
    const auto reach = own_choices::howToReach(owner(), member_.id);
    EXPECT_EQ(reachedAt(), "PO Box 8");
    EXPECT_TRUE(reach.contact) << "what the later one does not speak of stays";
    EXPECT_FALSE(reach.voiceMail);
}

TEST_F(Communications, SayHowThePersonIsToBeReachedAndAreKnownToThemAndThePlanOnly)
{
    EXPECT_EQ(asked("confidential-communications", self(), R"(,"endangered":true)").status, 422);
    EXPECT_EQ(asked("confidential-communications", self(), R"(,"voiceMail":true)").status, 422);
    const auto wish = requested(noVoiceMail);
    for (const auto& caller : {provider(), admin(), token(Role::member, namedId("the subscriber")), token(Role::supporter)}) {
        EXPECT_EQ(get(at(wish), caller).status, 404);
        EXPECT_EQ(get(listing("confidential-communications"), caller).status, 404);
    }
}

class Corrections : public Choices {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        app::seed(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
        setNow(parseInstant("2026-03-01T15:00:00Z").value());
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    static constexpr auto wrong = R"(,"wrong":"The allergy","wanted":"No allergy","reason":"Tested")";

    std::string at(const api::Correction& correction) { return "/v1/corrections/" + correction.id.text(); }
    api::Correction requested()
    {
        const auto reply = asked("corrections", self(), wrong);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Correction>();
    }
    Reply extended(const api::Correction& correction, std::int64_t version, const std::string& by)
    {
        return acted(at(correction) + "/extend", version, by, R"({"reason":"The laboratory has been asked"})");
    }
    void passDays(int days) { setNow(now() + std::chrono::days(days)); }
    std::size_t lateOnes() { return get("/v1/corrections?late=true", privacy()).as<api::CorrectionPage>().items.size(); }

    static constexpr auto denial = R"({"outcome":"denied","basis":"accurate-and-complete","reason":"Confirmed"})";
};

TEST_F(Corrections, AreDueInSixtyDaysAndAreVisiblyLateAfterwards)
{
    const auto correction = requested();
    EXPECT_EQ(text(correction.dueOn), "2026-04-30");
    passDays(60);
    EXPECT_FALSE(get(at(correction), self()).as<api::Correction>().late) << "the last day is in time";
    EXPECT_EQ(lateOnes(), 0U);
    passDays(1);
    EXPECT_TRUE(get(at(correction), self()).as<api::Correction>().late);
    EXPECT_EQ(lateOnes(), 1U);
    EXPECT_EQ(extended(correction, 1, privacy()).code(), "choices/not-to-extend") << "it is too late for that";
    EXPECT_EQ(decided(at(correction), 1, privacy(), R"({"outcome":"accepted"})").status, 200);
    EXPECT_EQ(lateOnes(), 0U) << "what is answered is open no more";
    EXPECT_EQ(get("/v1/corrections?late=true", manager()).code(), "choices/for-privacy");
}

TEST_F(Corrections, MayTakeThirtyDaysMoreOnceForAReason)
{
    const auto correction = requested();
    EXPECT_EQ(extended(correction, 1, self()).code(), "choices/for-privacy");
    const auto reply = extended(correction, 1, privacy());
    EXPECT_EQ(text(reply.as<api::Correction>().dueOn), "2026-05-30") << reply.body;
    EXPECT_EQ(extended(correction, 2, privacy()).status, 409);
    passDays(90);
    EXPECT_EQ(lateOnes(), 0U);
    passDays(1);
    EXPECT_EQ(lateOnes(), 1U);
}

TEST_F(Corrections, AreDeniedForAReasonOnAGroundAndThePersonMayDisagree)
{
    const auto correction = requested();
    const auto disagree = [&](const std::string& by) { return post(at(correction) + "/disagree", by, R"({"text":"Test it again"})"); };
    EXPECT_EQ(disagree(self()).code(), "choices/not-denied");
    const auto bare = decided(at(correction), 1, privacy(), R"({"outcome":"denied"})");
    EXPECT_EQ(bare.status, 422);
    EXPECT_NE(bare.body.find("164.526(a)(2)"), std::string::npos) << bare.body;
    EXPECT_NE(bare.body.find("164.526(d)(1)"), std::string::npos) << bare.body;
    const auto denied = decided(at(correction), 1, privacy(), denial).as<api::Correction>();
    ASSERT_TRUE(denied.decision);
    EXPECT_EQ(denied.decision->citation, "45 CFR 164.526(a)(2)(iv)");
    EXPECT_EQ(decided(at(correction), 2, privacy(), denial).code(), "choices/decided-already");
    EXPECT_EQ(disagree(manager()).code(), "choices/for-the-person");
    EXPECT_EQ(disagree(self()).status, 200);
    const auto kept = get(at(correction), manager()).as<api::Correction>().statements;
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().text, "Test it again");
}

TEST_F(Corrections, SpeakOfARecordThatThePersonCanSee)
{
    const auto about = [&](const Id& record) { return asked("corrections", self(), wrong + (R"(,"recordId":")" + record.text() + '"')); };
    const auto fed = post("/v1/records/batches", token(Role::system),
        R"({"source":"claims","items":[{"type":"condition","sourceId":"1","memberId":")" + member_.id.text()
            + R"(","condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},"onsetOn":"2026-01-01"}},)"
            + R"({"type":"condition","sourceId":"2","labels":["psychotherapy-notes"],"memberId":")" + member_.id.text()
            + R"(","condition":{"kind":"diagnosis","coding":{"system":"http://snomed.info/sct","code":"44054006","display":"x"},"onsetOn":"2026-01-01"}}]})")
                         .as<api::RecordBatchResult>();
    ASSERT_EQ(fed.items.size(), 2U);
    EXPECT_EQ(about(fed.items[0].recordId.value_or(Id{})).status, 201);
    const auto notes = about(fed.items[1].recordId.value_or(Id{}));
    EXPECT_EQ(notes.code(), "choices/unknown-record");
    const auto none = about(namedId("no record"));
    EXPECT_EQ(none.code(), notes.code()) << "what one may not see is answered like what is not there";
}

TEST_F(Corrections, AreKnownToThePersonAndThePlanOnly)
{
    const auto correction = requested();
    EXPECT_EQ(get(listing("corrections"), self()).as<api::CorrectionPage>().items.size(), 1U);
    for (const auto& caller : {provider(), admin(), token(Role::member, namedId("somebody else")), token(Role::supporter)}) {
        EXPECT_EQ(get(at(correction), caller).status, 404);
        EXPECT_EQ(get(listing("corrections"), caller).status, 404);
        EXPECT_EQ(asked("corrections", caller, wrong).status, 404);
    }
}

/// What the plan has of a person, for themselves.
class Export : public Restrictions {
protected:
    void SetUp() override
    {
        Restrictions::SetUp();
        if (IsSkipped()) return;
        app::seed(owner(), std::string(CAREWAY_SOURCE_DIR) + "/db/reference", [](const std::string&) { });
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
    EXPECT_EQ(exported.sections.size(), 16U);
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
    EXPECT_EQ(itemsOf(exported, "releases"), std::nullopt);
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
