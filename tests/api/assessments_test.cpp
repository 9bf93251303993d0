#include "support/people_test.hpp"

#include "models/assessment.hpp"
#include "models/assessment_page.hpp"
#include "models/assessment_trend_list.hpp"
#include "models/instrument.hpp"
#include "models/instrument_page.hpp"
#include "models/problem.hpp"
#include "models/release.hpp"
#include "releases/release_store.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::AssessmentState;

/// What people answer (listInstruments, getInstrument, createAssessment, listAssessments, getAssessment, listAssessmentTrends).
class Assessments : public PeopleTest {
protected:
    void SetUp() override
    {
        HouseTest::SetUp();
        if (IsSkipped()) return;
        seed();
        member_ = taken("CW1");
        relate(member_, "treatment", doctor_);
    }

    std::string self() { return token(Role::member, member_.id); }
    std::string provider()
    {
        access::Caller caller;
        caller.role = Role::provider;
        caller.providerId = doctor_;
        return tokenOf(caller);
    }
    static std::string list(const std::vector<std::string>& values)
    {
        std::string out;
        for (std::size_t i = 0; i < values.size(); ++i)
            out += (i == 0 ? "" : ",") + (R"({"item":")" + std::to_string(i + 1) + R"(","value":)" + values[i] + '}');
        return '[' + out + ']';
    }
    std::string body(const std::string& instrument, const std::string& more)
    {
        return R"({"memberId":")" + member_.id.text() + R"(","instrument":")" + instrument + R"(",)" + more + '}';
    }
    std::string phq9(const std::vector<std::string>& values, const std::string& more = "")
    {
        return body("phq-9", R"("answers":)" + list(values) + more);
    }
    Reply answer(const std::string& by, const std::string& body) { return post("/v1/assessments", by, body); }
    Reply answerUnder(const std::string& key, const std::string& by, const std::string& body)
    {
        return ask("POST", "/v1/assessments", by, body, {"Content-Type: application/json", "Idempotency-Key: " + key});
    }
    api::Assessment kept(const Reply& reply)
    {
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<api::Assessment>();
    }
    std::string at(const api::Assessment& each) { return "/v1/assessments/" + each.id.text(); }
    std::vector<api::Assessment> listed(const std::string& by, const std::string& more = "")
    {
        return get("/v1/assessments?memberId=" + member_.id.text() + more, by).as<api::AssessmentPage>().items;
    }
    std::vector<api::AssessmentTrend> trends(const std::string& by, const std::string& query = "")
    {
        return get(PeopleTest::at(member_) + "/assessment-trends" + query, by).as<api::AssessmentTrendList>().items;
    }
    static std::vector<std::string> codesOf(const Reply& reply)
    {
        std::vector<std::string> out;
        for (const auto& each : reply.as<api::Problem>().errors.value_or(std::vector<api::ProblemError>{}))
            out.push_back(each.code);
        return out;
    }
    // What stands in the answer to an app that must act on it.
    static void expectSafety(const api::Assessment& assessment)
    {
        EXPECT_THAT(assessment.flags, ::testing::Contains("safety"));
        EXPECT_THAT(assessment.followUps, ::testing::Contains("safety-follow-up"));
        ASSERT_TRUE(assessment.crisisLine);
        EXPECT_EQ(assessment.crisisLine->phone, "988");
    }

    api::Member member_;
    const Id doctor_ = namedId("test/doctor");
    const std::vector<std::string> zeros_{"0", "0", "0", "0", "0", "0", "0", "0", "0"},
        signal_{"0", "0", "0", "0", "0", "0", "0", "0", "1"};
};

TEST_F(Assessments, AreScoredByTheServerAndReadByThePersonAndWhoCaresForThem)
{
    const auto reply = answer(self(), phq9({"3", "3", "2", "2", "1", "1", "1", "1", "0"}, R"(,"total":14)"));
    const auto assessment = kept(reply);
    EXPECT_EQ(assessment.state, AssessmentState::complete);
    EXPECT_EQ(assessment.source, api::AssessmentSource::member);
    EXPECT_EQ(assessment.total, 14);
    EXPECT_EQ(assessment.band->code, "moderate");
    EXPECT_EQ(assessment.positive, true);
    EXPECT_FALSE(assessment.crisisLine);
    EXPECT_EQ(reply.header("Location"), at(assessment));
    for (const auto& by : {self(), manager(), provider(), token(Role::system)})
        EXPECT_EQ(get(at(assessment), by).as<api::Assessment>(), assessment);
    for (const auto& by : {token(Role::member, namedId("another")), token(Role::supporter), token(Role::planAdmin)}) {
        EXPECT_EQ(get(at(assessment), by).status, 404);
        EXPECT_EQ(get("/v1/assessments?memberId=" + member_.id.text(), by).status, 404);
    }
    EXPECT_EQ(listed(self(), "&code=phq-9").size(), 1U);
    EXPECT_TRUE(listed(self(), "&code=gad-7").empty());
}

TEST_F(Assessments, AreBroughtByThePersonTheirCareManagerAndFeedsOnly)
{
    const auto phq2 = body("phq-2", R"("answers":)" + list({"1", "0"}));
    EXPECT_EQ(kept(answer(manager(), phq2)).source, api::AssessmentSource::staff);
    EXPECT_EQ(kept(answer(token(Role::system), phq2)).source, api::AssessmentSource::feed);
    for (const auto& by : {provider(), token(Role::planAdmin), token(Role::privacy), token(Role::supporter), token(Role::reviewer)})
        EXPECT_EQ(answer(by, phq2).code(), "assessments/not-to-answer");
    EXPECT_EQ(answer(token(Role::member, namedId("another")), phq2).status, 404);
    access::Caller stranger;
    stranger.role = Role::careManager;
    stranger.staffId = namedId("somebody else's care manager");
    EXPECT_EQ(answer(tokenOf(stranger), phq2).status, 404);
}

TEST_F(Assessments, WithAWrongTotalOrWithoutAnItemAreRefusedWithAllThatIsWrong)
{
    EXPECT_THAT(codesOf(answer(self(), phq9(zeros_, R"(,"total":1)"))), ::testing::ElementsAre("assessments/total-differs"));
    const auto reply = answer(self(), body("phq-9", R"("answers":[{"item":"1","value":4},{"item":"x","value":0}])"));
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(codesOf(reply).size(), 10U) << "out of range, no item, and eight missing: " << reply.body;
    EXPECT_EQ(reply.body.find("crisisLine"), std::string::npos);
    EXPECT_THAT(codesOf(answer(self(), body("phq-8", R"("answers":[])"))), ::testing::ElementsAre("assessments/unknown-instrument"));
    EXPECT_TRUE(listed(self()).empty()) << "what is refused is not kept";
}

TEST_F(Assessments, OfATotalWithoutItsItemsComeFromFeedsOnly)
{
    const auto total = body("phq-9", R"("total":27)");
    const auto assessment = kept(answer(token(Role::system), total));
    EXPECT_EQ(assessment.state, AssessmentState::totalOnly);
    EXPECT_EQ(assessment.band->code, "severe");
    EXPECT_TRUE(assessment.answers.empty());
    EXPECT_TRUE(assessment.flags.empty()) << "nobody knows of the ninth item";
    EXPECT_FALSE(assessment.crisisLine);
    for (const auto& by : {self(), manager()})
        EXPECT_EQ(answer(by, total).status, 422);
    EXPECT_EQ(answer(token(Role::system), body("phq-9", R"("total":28)")).status, 422);
}

TEST_F(Assessments, WithTheNinthItemAboveZeroOpenTheFollowUpAndShowTheCrisisLine)
{
    const auto assessment = kept(answer(self(), phq9(signal_, R"(,"total":1)")));
    EXPECT_EQ(assessment.state, AssessmentState::complete);
    EXPECT_EQ(assessment.band->code, "minimal") << "whatever the total";
    expectSafety(assessment);
    expectSafety(get(at(assessment), manager()).as<api::Assessment>());
}

TEST_F(Assessments, WithTheNinthItemAboveZeroAreKeptAsTheyCameWhateverElseIsWrong)
{
    const auto alone = R"({"memberId":")" + member_.id.text() + R"(","instrument":"phq-9","answers":[{"item":"9","value":1}]})";
    const std::vector<std::string> broken{phq9(signal_, R"(,"total":0)"), // another total
        alone, // eight items missing
        phq9(signal_, R"(,"total":"one")"), phq9(signal_, R"(,"total":1.5)"), phq9(signal_, R"(,"mood":"low")"), // shapes
        phq9({"0", "0", "9", "-1", "\"x\"", "0", "0", "0", "7"}), // out of range
        phq9({"0", "0", "0", "0", "0", "0", "0", "0", "\"2\""}), phq9({"0", "0", "0", "0", "0", "0", "0", "0", "99999"}),
        body("phq-9", R"("answers":[{"item":9,"value":2}])"), body("phq-9", R"("answers":{"9":3})"),
        body("PHQ-9", R"("answers":)" + list(signal_)), body("phq-8", R"("answers":)" + list(signal_)),
        body("phq-a", R"("answers":)" + list(signal_)), // too old for it
        phq9(signal_, R"(,"answeredAt":"2031-01-01T00:00:00Z")"), phq9(signal_, R"(,"answeredAt":"yesterday")"),
        phq9(signal_, R"(,"replaces":"3dbd293a-753c-8877-8181-89b8da0d9762")"),
        R"({"instrument":"phq-9","answers":[{"item":"9","value":1}]})", R"([{"item":"9","value":1}])"};
    std::size_t count = 0;
    for (const auto& each : broken) {
        SCOPED_TRACE(each);
        const auto assessment = kept(answer(self(), each));
        EXPECT_EQ(assessment.state, AssessmentState::incomplete);
        EXPECT_EQ(assessment.received, each);
        EXPECT_FALSE(assessment.total) << "it is not scored";
        EXPECT_FALSE(assessment.violations.empty());
        EXPECT_EQ(assessment.memberId, member_.id);
        expectSafety(assessment);
        EXPECT_EQ(listed(manager()).size(), ++count);
    }
}

TEST_F(Assessments, OfSomebodyElseWithASignalAreOfThePersonInWhoseAppTheyAre)
{
    const auto other = taken("CW2", "Ben", "Other");
    const auto wrongMember = R"({"memberId":")" + other.id.text() + R"(","instrument":"phq-9","answers":)" + list(signal_) + '}';
    const auto assessment = kept(answer(self(), wrongMember));
    EXPECT_EQ(assessment.memberId, member_.id);
    EXPECT_EQ(assessment.violations.front().code, "assessments/not-found");
    expectSafety(assessment);
    EXPECT_TRUE(get("/v1/assessments?memberId=" + other.id.text(), manager()).as<api::AssessmentPage>().items.empty());
}

TEST_F(Assessments, WithASignalAreNobodysToBringWhoMayNotAnswer)
{
    const auto wrong = phq9(signal_, R"(,"total":0)");
    EXPECT_EQ(answer(provider(), wrong).code(), "assessments/not-to-answer");
    access::Caller stranger;
    stranger.role = Role::careManager;
    stranger.staffId = namedId("somebody else's care manager");
    EXPECT_EQ(answer(tokenOf(stranger), wrong).status, 404);
    EXPECT_EQ(answer(token(Role::member, member_.id, {"assessments.read"}), wrong).code(), "access/scope-missing");
    EXPECT_EQ(answer("", wrong).status, 401);
    EXPECT_TRUE(listed(self()).empty());
}

TEST_F(Assessments, ThatAreKeptAsTheyCameAreKeptOnceUnderTheirKey)
{
    const auto wrong = phq9(signal_, R"(,"total":0)");
    const auto first = kept(answerUnder("a-key-of-the-app", self(), wrong));
    EXPECT_EQ(kept(answerUnder("a-key-of-the-app", self(), wrong)), first);
    EXPECT_EQ(listed(manager()).size(), 1U);
    std::vector<std::thread> hands;
    for (int i = 0; i < 4; ++i)
        hands.emplace_back([&, by = self()] { EXPECT_EQ(answerUnder("another-key-of-it", by, wrong).status, 201); });
    for (auto& each : hands)
        each.join();
    EXPECT_EQ(listed(manager()).size(), 2U) << "four at once under one key are one";
}

TEST_F(Assessments, UnderAKeyThatWasUsedForAnotherOrUnderNoneLoseNoSignal)
{
    const auto harmless = kept(answerUnder("a-key-of-the-app", self(), phq9(zeros_)));
    EXPECT_EQ(harmless.state, AssessmentState::complete);
    const auto second = kept(answerUnder("a-key-of-the-app", self(), phq9(signal_)));
    EXPECT_EQ(second.state, AssessmentState::incomplete);
    EXPECT_EQ(second.violations.front().code, "idempotency/key-reused");
    expectSafety(second);
    EXPECT_EQ(
        answerUnder("a-key-of-the-app", self(), phq9({"1", "0", "0", "0", "0", "0", "0", "0", "0"})).code(), "idempotency/key-reused");
    const auto keyless = ask("POST", "/v1/assessments", self(), phq9(signal_), {"Content-Type: application/json"});
    expectSafety(kept(keyless));
    EXPECT_EQ(ask("POST", "/v1/assessments", self(), phq9(zeros_), {"Content-Type: application/json"}).status, 400);
}

TEST_F(Assessments, OfWhatIsNoJsonAreNotUnderstood)
{
    EXPECT_EQ(answer(self(), R"({"instrument":"phq-9","answers":[{"item":"9","value":1})").code(), "request/malformed-json");
}

TEST_F(Assessments, AreCorrectedByAnotherThatNamesThem)
{
    const auto wrong = kept(answer(self(), phq9({"3", "0", "0", "0", "0", "0", "0", "0", "0"})));
    const auto naming = [&](const api::Assessment& before) { return R"(,"replaces":")" + before.id.text() + '"'; };
    const auto right = kept(answer(manager(), phq9({"1", "0", "0", "0", "0", "0", "0", "0", "0"}, naming(wrong))));
    const auto reply = get(at(wrong), self());
    const auto replaced = reply.as<api::Assessment>();
    EXPECT_EQ(replaced.replacedBy, right.id);
    EXPECT_EQ(replaced.total, 3) << "what was answered stays";
    EXPECT_EQ(reply.header("ETag"), "\"2\"");
    EXPECT_EQ(right.replaces, wrong.id);
    EXPECT_THAT(codesOf(answer(self(), phq9(zeros_, naming(wrong)))), ::testing::ElementsAre("assessments/replaced-already"));
    EXPECT_THAT(codesOf(answer(self(), body("phq-2", R"("answers":)" + list({"0", "0"}) + naming(right)))),
        ::testing::ElementsAre("assessments/other-instrument"));
    const auto other = taken("CW2", "Ben", "Other");
    const auto strange = R"({"memberId":")" + other.id.text() + R"(","instrument":"phq-9","answers":)" + list(zeros_) + naming(right) + '}';
    EXPECT_THAT(codesOf(answer(manager(), strange)), ::testing::ElementsAre("assessments/unknown-assessment"));
    EXPECT_EQ(listed(self()).size(), 2U);
    const auto incomplete = kept(answer(self(), phq9(signal_, R"(,"total":0)")));
    EXPECT_EQ(kept(answer(manager(), phq9(signal_, naming(incomplete)))).state, AssessmentState::complete);
}

TEST_F(Assessments, OfAPositiveScreeningSayWhatFollows)
{
    EXPECT_THAT(kept(answer(self(), body("phq-2", R"("answers":)" + list({"2", "0"})))).followUps, ::testing::IsEmpty());
    EXPECT_THAT(kept(answer(self(), body("phq-2", R"("answers":)" + list({"2", "1"})))).followUps, ::testing::ElementsAre("phq-9-due"));
    EXPECT_THAT(kept(answer(self(), body("phq-2", R"("answeredAt":"2026-10-01T10:00:00Z","answers":)" + list({"2", "1"})))).followUps,
        ::testing::IsEmpty())
        << "that was long ago";
    const auto drinks = kept(answer(self(), body("audit-c", R"("answers":)" + list({"3", "0", "0"}))));
    EXPECT_THAT(drinks.followUps, ::testing::ElementsAre("audit-follow-up"));
    EXPECT_THAT(drinks.flags, ::testing::ElementsAre("review"));
    EXPECT_EQ(drinks.threshold->basis, api::ThresholdBasis::sex);
}

TEST_F(Assessments, OfAlcoholAndDrugsAreNotThereForWhomNothingOpensThem)
{
    const auto drinks = kept(answer(self(), body("audit-c", R"("answers":)" + list({"3", "1", "0"}))));
    EXPECT_EQ(drinks.labels, std::vector{api::Label::substanceUse});
    const auto mood = kept(answer(self(), phq9(zeros_)));
    EXPECT_EQ(get(at(drinks), self()).status, 200);
    EXPECT_EQ(get(at(drinks), manager()).status, 200) << "the plan wrote it down itself";
    EXPECT_EQ(get(at(drinks), provider()).status, 404);
    EXPECT_EQ(listed(provider()).size(), 1U);
    EXPECT_EQ(listed(provider()).front().id, mood.id);
    const auto theirs = trends(provider());
    ASSERT_EQ(theirs.size(), 1U);
    EXPECT_EQ(theirs.front().instrument, "phq-9");
    EXPECT_EQ(trends(manager()).size(), 2U);
}

TEST_F(Assessments, OfAlcoholShownUnderAReleaseBearItsNotice)
{
    const auto drinks = kept(answer(self(), body("audit-c", R"("answers":)" + list({"3", "1", "0"}))));
    const auto drafted = post("/v1/releases", token(Role::system),
        R"({"memberId":")" + member_.id.text()
            + R"(","direction":"from-plan","disclosers":[{"class":"health-plan"}],"purpose":"treatment","information":["substance-use-records"],)"
            + R"("recipients":[{"providerId":")" + doctor_.text()
            + R"("}],"expiry":{"kind":"date","on":"2031-12-31"},"statements":["right-to-revoke","redisclosure","consequences-of-refusal"]})");
    ASSERT_EQ(drafted.status, 201) << drafted.body;
    auto release = drafted.as<api::Release>();
    EXPECT_EQ(get(at(drinks), provider()).status, 404) << "a draft opens nothing";
    release.state = api::ReleaseState::active;
    releases::ReleaseStore{owner()}.update(release);
    const auto shown = get(at(drinks), provider()).as<api::Assessment>();
    ASSERT_TRUE(shown.disclosure);
    EXPECT_TRUE(shown.disclosure->notice);
    EXPECT_EQ(shown.disclosure->releases.at(0).releaseId, release.id);
    EXPECT_FALSE(get(at(drinks), self()).as<api::Assessment>().disclosure);
}

TEST_F(Assessments, ArePagedLatestFirstAndEachIsSeenOnce)
{
    std::vector<Id> made;
    for (int day = 1; day <= 7; ++day)
        made.push_back(
            kept(answer(self(),
                     body("phq-2", R"("answeredAt":"2026-11-0)" + std::to_string(day) + R"(T10:00:00Z","answers":)" + list({"0", "0"}))))
                .id);
    std::reverse(made.begin(), made.end());
    std::vector<Id> seen;
    for (std::string next = "/v1/assessments?limit=3&memberId=" + member_.id.text(); !next.empty();) {
        const auto page = get(next, self()).as<api::AssessmentPage>();
        for (const auto& each : page.items)
            seen.push_back(each.id);
        next = page.nextCursor ? "/v1/assessments?limit=3&memberId=" + member_.id.text() + "&cursor=" + *page.nextCursor : "";
    }
    EXPECT_EQ(seen, made);
}

TEST_F(Assessments, OfATotalThatAFeedBringsAsAnObservationAreThereAtOnce)
{
    const auto fed = [&](const std::string& code, const std::string& total, const std::string& more = "") {
        const auto reply = post("/v1/records/batches", token(Role::system),
            R"({"source":"feed","items":[{"type":"observation","sourceId":"1","memberId":")" + member_.id.text() + '"' + more
                + R"(,"observation":{"kind":"survey","observedAt":"2026-11-20T10:00:00Z","coding":{"system":"http://loinc.org","code":")"
                + code + R"(","display":"Total"},"quantity":{"value":)" + total + R"(,"unit":"{score}"}}}]})");
        EXPECT_EQ(reply.status, 200) << reply.body;
    };
    fed("55758-7", "4");
    fed("55758-7", "4");
    ASSERT_EQ(listed(self()).size(), 1U);
    const auto first = listed(self()).front();
    EXPECT_EQ(first.source, api::AssessmentSource::record);
    EXPECT_EQ(first.state, AssessmentState::totalOnly);
    EXPECT_THAT(first.followUps, ::testing::ElementsAre("phq-9-due"));
    fed("55758-7", "2", R"(,"correction":true)");
    ASSERT_EQ(listed(self()).size(), 2U);
    EXPECT_EQ(get(at(first), self()).as<api::Assessment>().replacedBy.has_value(), true);
}

TEST_F(Assessments, HaveATrendWithItsCascadeAndItsRemission)
{
    const auto on = [](const std::string& day) { return R"("answeredAt":")" + day + R"(T10:00:00Z","answers":)"; };
    kept(answer(self(), body("phq-2", on("2025-10-01") + list({"3", "3"}))));
    kept(answer(self(), body("phq-9", on("2025-10-02") + list({"3", "3", "3", "3", "0", "0", "0", "0", "0"}))));
    kept(answer(self(), body("phq-9", on("2026-10-15") + list({"1", "0", "0", "0", "0", "0", "0", "0", "0"}))));
    const auto all = trends(self());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].cascades.at(0).state, api::CascadeState::followed);
    EXPECT_EQ(all[1].changes.at(0).direction, api::TrendDirection::better);
    EXPECT_EQ(all[1].remissions.at(0).state, api::RemissionState::reached);
    EXPECT_EQ(trends(self(), "?code=phq-2").size(), 1U);
    EXPECT_EQ(get(PeopleTest::at(member_) + "/assessment-trends", token(Role::member, namedId("another"))).status, 404);
}

TEST_F(Assessments, AreOfInstrumentsThatEverybodyMayRead)
{
    const auto all = get("/v1/instruments?limit=200", self()).as<api::InstrumentPage>().items;
    EXPECT_EQ(all.size(), 10U);
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.code < b.code; }));
    const auto first = get("/v1/instruments?limit=4", self()).as<api::InstrumentPage>();
    EXPECT_EQ(
        get("/v1/instruments?limit=4&cursor=" + first.nextCursor.value_or(""), self()).as<api::InstrumentPage>().items.front(), all[4]);
    EXPECT_EQ(get("/v1/instruments/phq-9", provider()).as<api::Instrument>().items.size(), 10U);
    EXPECT_EQ(get("/v1/instruments/phq-9?asOf=2001-08-31", provider()).status, 404);
    EXPECT_EQ(get("/v1/instruments/phq-8", provider()).status, 404);
}

} // namespace

} // namespace careway
