#include "support/choices_test.hpp"

#include "models/confidential_communication.hpp"
#include "models/confidential_communication_page.hpp"
#include "models/correction.hpp"
#include "models/correction_page.hpp"
#include "models/preference.hpp"
#include "models/preference_page.hpp"
#include "models/record_batch_result.hpp"
#include "own_choices/communication.hpp"
#include "own_choices/preference.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::ChoiceState;

/// How a person wants to be reached (listConfidentialCommunications, createConfidentialCommunication, getConfidentialCommunication,
/// decideConfidentialCommunication, endConfidentialCommunication).
class Communications : public ChoicesTest {
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

/// What a person holds to be wrong (listCorrections, createCorrection, getCorrection, extendCorrection, decideCorrection,
/// disagreeCorrection).
class Corrections : public ChoicesTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
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

/// Whether a person wants to be part of a program (listPreferences, createPreference, getPreference).
class Preferences : public Corrections {
protected:
    Reply said(const std::string& by, const std::string& state, const std::string& purpose = "sleep")
    {
        return asked("preferences", by, R"(,"purpose":")" + purpose + R"(","source":"app","state":")" + state + '"');
    }
    std::optional<api::PreferenceState> lastOne()
    {
        const auto last = own_choices::lastSaid(owner(), member_.id, "sleep");
        return last ? std::optional(last->state) : std::nullopt;
    }
};

TEST_F(Preferences, AreWhatThePersonSaidLastOfAPurpose)
{
    EXPECT_EQ(lastOne(), std::nullopt);
    const auto in = said(self(), "opted-in");
    EXPECT_EQ(in.status, 201) << in.body;
    EXPECT_EQ(lastOne(), api::PreferenceState::optedIn);
    const auto out = said(manager(), "opted-out");
    EXPECT_EQ(lastOne(), api::PreferenceState::optedOut);
    passDays(1);
    EXPECT_EQ(said(self(), "opted-out").body, out.body) << "twice is the same as once";
    EXPECT_EQ(get(listing("preferences"), self()).as<api::PreferencePage>().items.size(), 2U) << "what was said before is kept";
    EXPECT_EQ(said(self(), "opted-in", "stress").status, 201);
    EXPECT_EQ(lastOne(), api::PreferenceState::optedOut) << "another purpose is another choice";
    EXPECT_EQ(get(out.header("Location"), self()).body, out.body);
}

TEST_F(Preferences, AreInTheOrderInWhichTheyWereSaidEvenWithinOneMillisecond)
{
    for (std::int64_t each = 1; each <= 12; ++each) {
        const bool in = each % 2 == 1;
        const auto reply = said(self(), in ? "opted-in" : "opted-out");
        EXPECT_EQ(reply.header("ETag"), '"' + std::to_string(each) + '"') << reply.body;
        EXPECT_EQ(lastOne(), in ? api::PreferenceState::optedIn : api::PreferenceState::optedOut);
    }
}

TEST_F(Preferences, OfOnePurposeSaidAtOnceComeOneAfterTheOther)
{
    std::vector<std::thread> callers;
    std::array<int, 8> statuses{};
    const auto by = self();
    for (std::size_t each = 0; each < statuses.size(); ++each)
        callers.emplace_back([&, each] {
            const auto body = R"({"memberId":")" + member_.id.text() + R"(","purpose":"sleep","source":"app","state":")"
                + (each % 2 == 0 ? "opted-in" : "opted-out") + "\"}";
            statuses.at(each) = ask(
                "POST", "/v1/preferences", by, body, {"Content-Type: application/json", "Idempotency-Key: at-once-" + std::to_string(each)})
                                    .status;
        });
    for (auto& each : callers)
        each.join();
    EXPECT_THAT(statuses, ::testing::Each(201));
    std::int64_t said = 0;
    for (const auto& each : get(listing("preferences"), self()).as<api::PreferencePage>().items)
        said = std::max(said, each.version);
    EXPECT_GE(said, 2);
}

TEST_F(Preferences, SpeakOfAProgramAndAreKnownToThePersonAndThePlanOnly)
{
    EXPECT_EQ(said(self(), "opted-in", "no-such-program").code(), "choices/unknown-purpose");
    const auto in = said(self(), "opted-in");
    for (const auto& caller : {provider(), admin(), token(Role::member, namedId("somebody else")), token(Role::supporter)}) {
        EXPECT_EQ(said(caller, "opted-out").status, 404);
        EXPECT_EQ(get(in.header("Location"), caller).status, 404);
        EXPECT_EQ(get(listing("preferences"), caller).status, 404);
    }
}

} // namespace

} // namespace careway
