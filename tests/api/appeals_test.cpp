#include "access/caller.hpp"
#include "app/serve.hpp"
#include "models/appeal_case_page.hpp"
#include "models/appeal_page.hpp"
#include "models/grievance_page.hpp"
#include "models/problem.hpp"
#include "models/staff_member.hpp"
#include "support/authorization_test.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace careway {

namespace {

using access::Role;
using api::AppealState;
using api::AuthorizationItemState;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr auto denied = R"("outcome":"denied","reason":{"code":"not-medically-necessary","text":"The knee was not examined."},)"
                        R"("criterion":"sample-imaging-1")";
constexpr auto upheld = R"({"reason":{"code":"not-medically-necessary","text":"The criterion is not met."},"criterion":"sample-imaging-1",)"
                        R"("items":[{"sequence":1,"outcome":"upheld"}]})";
constexpr auto overturned = R"({"reason":{"code":"criterion-met","text":"The new findings meet it."},)"
                            R"("items":[{"sequence":1,"outcome":"overturned"}]})";

/// Appeals and grievances: listAppeals, createAppeal, getAppeal, claimAppeal, expediteAppeal, decideAppealExpediting, extendAppeal,
/// decideAppeal, dismissAppeal, withdrawAppeal, recordExternalDecision, listAppealCases, listGrievances, createGrievance, getGrievance,
/// answerGrievance.
class Appeals : public AuthorizationTest {
protected:
    void SetUp() override
    {
        AuthorizationTest::SetUp();
        if (IsSkipped()) return;
        made("/v1/staff-members", admin(), R"({"id":")" + secondId().text() + R"(","name":"Sam Second","credential":"physician"})");
        made("/v1/staff-members", admin(), R"({"id":")" + officerId().text() + R"(","name":"Olga Officer"})");
    }

    static Id secondId() { return namedId("test/second"); }
    static Id officerId() { return namedId("test/officer"); }
    std::string second() { return reviewing(Role::medicalDirector, secondId(), "physician"); }
    std::string officer() { return reviewing(Role::appeals, officerId(), ""); }

    /// A request of the physician's that the medical director denied.
    api::PriorAuthorization deniedOf(const api::Member& member)
    {
        const auto request = asked(physician(), forImaging(member));
        EXPECT_EQ(decided(request.id, director(), denied).status, 200);
        return request;
    }
    static std::string against(const api::PriorAuthorization& request, const std::string& more = {})
    {
        return R"({"priorAuthorizationId":")" + request.id.text() + R"(","reason":"My knee gives way")" + more + '}';
    }
    api::Appeal appealed(const api::PriorAuthorization& request, const std::string& by, const std::string& more = {})
    {
        return made("/v1/appeals", by, against(request, more)).as<api::Appeal>();
    }
    Reply onAppeal(const api::Appeal& appeal, const std::string& verb, const std::string& by, const std::string& body = {})
    {
        return act("/v1/appeals/" + appeal.id.text(), verb, by, body);
    }
    Reply claimedAppeal(const api::Appeal& appeal, const std::string& by)
    {
        return post("/v1/appeals/" + appeal.id.text() + "/claim", by, {});
    }
    Reply decidedAppeal(const api::Appeal& appeal, const std::string& by, const std::string& body)
    {
        EXPECT_EQ(claimedAppeal(appeal, by).status, 200);
        return onAppeal(appeal, "decide", by, body);
    }
    api::Appeal appealNow(const api::Appeal& appeal, const std::string& by)
    {
        return get("/v1/appeals/" + appeal.id.text(), by).as<api::Appeal>();
    }
    std::vector<std::string> codesOf(const Reply& reply)
    {
        std::vector<std::string> out;
        for (const auto& each : reply.as<api::Problem>().errors.value_or(std::vector<api::ProblemError>{}))
            out.push_back(each.code);
        return out;
    }
};

TEST_F(Appeals, OfADenialIsAcknowledgedDecidedByAnotherAndCarriedOut)
{
    const auto member = patient("CW1");
    const auto request = deniedOf(member);
    const auto appeal = appealed(request, self(member));
    EXPECT_EQ(appeal.clock->dueAt, now() + std::chrono::days(30));
    EXPECT_THAT(letters(member, "appeal-received-member"), SizeIs(1));

    EXPECT_EQ(claimedAppeal(appeal, director()).code(), "appeals/decided-before");
    EXPECT_EQ(claimedAppeal(appeal, officer()).code(), "appeals/not-yours-to-decide") << "a clinical decision asks for a physician";
    EXPECT_EQ(onAppeal(appeal, "decide", second(), overturned).code(), "appeals/not-held");
    const auto after = decidedAppeal(appeal, second(), overturned);
    ASSERT_EQ(after.status, 200) << after.body;
    EXPECT_EQ(after.as<api::Appeal>().state, AppealState::decided);
    EXPECT_EQ(onAppeal(appeal, "decide", second(), upheld).code(), "appeals/illegal-action") << "a second decision";

    const auto item = seen(request.id, physician()).items.front();
    EXPECT_EQ(item.state, AuthorizationItemState::approved);
    EXPECT_EQ(item.authorized->endsOn, parseDate("2027-01-31"));
    EXPECT_THAT(letters(member, "appeal-overturned-member"), SizeIs(1));
    EXPECT_THAT(letters(member, "appeal-overturned-provider"), SizeIs(1));
    EXPECT_THAT(events(member, self(member)),
        ElementsAre("authorization.received", "authorization.decided-otherwise", "appeal.received", "appeal.overturned"));
    EXPECT_EQ(owner().fetch<std::string>("SELECT outcome FROM authorization_outcome WHERE stage = 'appeal'"),
        std::vector<std::string>{"approved"});
}

TEST_F(Appeals, ThatAreUpheldInMedicareGoOnToTheIndependentReviewerByThemselves)
{
    const auto member = patient("CW1");
    const auto request = deniedOf(member);
    const auto appeal = appealed(request, physician());
    EXPECT_EQ(appeal.filedBy.kind, api::FilerKind::provider);
    const auto sent = decidedAppeal(appeal, second(), upheld).as<api::Appeal>();
    EXPECT_EQ(sent.state, AppealState::forwarded);
    EXPECT_EQ(sent.forwarding->because, api::ForwardingReason::upheld);
    EXPECT_THAT(letters(member, "appeal-upheld-member"), SizeIs(1));
    EXPECT_THAT(letters(member, "appeal-forwarded-member"), SizeIs(1));
    EXPECT_EQ(seen(request.id, physician()).items.front().state, AuthorizationItemState::denied);

    setNow(now() + std::chrono::days(10));
    const auto binding = onAppeal(appeal, "record-external-decision", officer(),
        R"({"decidedAt":")" + text(now()) + R"(","reviewer":"IRE","text":"It is needed","items":[{"sequence":1,"outcome":"overturned"}]})");
    ASSERT_EQ(binding.status, 200) << binding.body;
    EXPECT_EQ(seen(request.id, physician()).items.front().state, AuthorizationItemState::approved);
    EXPECT_THAT(letters(member, "external-review-overturned-member"), SizeIs(1));
    EXPECT_THAT(events(member, self(member)), Contains("appeal.externally-overturned"));
}

TEST_F(Appeals, ThatAreLateInMedicareGoOnByThemselvesAndElsewhereAreTold)
{
    const auto member = patient("CW1"), other = patient("CW2", "commercial");
    const auto appeal = appealed(deniedOf(member), self(member));
    const auto commercial = appealed(deniedOf(other), self(other));
    work();
    setNow(now() + std::chrono::days(29));
    work();
    EXPECT_THAT(events(member, self(member)), Contains("appeal.due-soon"));
    setNow(now() + std::chrono::days(1));
    work();
    EXPECT_EQ(appealNow(appeal, self(member)).state, AppealState::received) << "the last moment is in time";
    setNow(now() + std::chrono::seconds(1));
    work();
    const auto sent = appealNow(appeal, self(member));
    EXPECT_EQ(sent.state, AppealState::forwarded);
    EXPECT_EQ(sent.forwarding->because, api::ForwardingReason::late);
    EXPECT_THAT(letters(member, "appeal-forwarded-late-member"), SizeIs(1));
    const auto late = appealNow(commercial, self(other));
    EXPECT_EQ(late.state, AppealState::received);
    EXPECT_EQ(late.clock->consequence, api::BreachConsequence::deemedExhausted);
    EXPECT_THAT(events(other, self(other)), Contains("appeal.late"));
    // The plan's silence opens the way to others.
    const auto external = made("/v1/appeals", self(other),
        R"({"priorAuthorizationId":")" + late.priorAuthorizationId.text() + R"(","reason":"They do not answer","stage":"external"})");
    EXPECT_EQ(external.as<api::Appeal>().stage, api::AppealStage::external);
}

TEST_F(Appeals, ThatCannotBeFiledLeaveNothingBehind)
{
    const auto member = patient("CW1", "medicaid");
    const auto request = deniedOf(member);
    EXPECT_THAT(codesOf(post("/v1/appeals", physician(), against(request))), ElementsAre("appeals/no-consent"));
    EXPECT_THAT(codesOf(post("/v1/appeals", self(member), against(request, R"(,"sequences":[7],"stage":"external")"))),
        ElementsAre("appeals/unknown-item", "appeals/no-such-stage", "appeals/plan-first"));
    setNow(now() + std::chrono::days(61));
    EXPECT_THAT(codesOf(post("/v1/appeals", self(member), against(request))), ElementsAre("appeals/filed-late"));
    EXPECT_THAT(get("/v1/appeals?memberId=" + member.id.text(), self(member)).as<api::AppealPage>().items, IsEmpty());
    const auto excused = appealed(request, self(member), R"(,"goodCause":"I was in the hospital")");
    EXPECT_TRUE(excused.filedLate);
    EXPECT_EQ(onAppeal(excused, "dismiss", officer(), R"({"because":"filed-late","text":"No cause was shown"})").as<api::Appeal>().state,
        AppealState::dismissed);
    EXPECT_THAT(letters(member, "appeal-dismissed-member"), SizeIs(1));
    EXPECT_EQ(post("/v1/appeals", provider(namedId("stranger")), against(request)).status, 404) << "no request that they know of";
}

TEST_F(Appeals, AreNotDecidedByWhoReportsToWhoDecided)
{
    const auto member = patient("CW1");
    const auto appeal = appealed(deniedOf(member), self(member));
    const auto change = [&](const Id& id, const std::string& body) {
        const auto path = "/v1/staff-members/" + id.text();
        return patch(path, admin(), get(path, admin()).header("ETag"), body);
    };
    const auto chief = namedId("test/chief");
    made("/v1/staff-members", admin(),
        R"({"id":")" + chief.text() + R"(","name":"Chris Chief","reportsTo":")" + directorId().text() + R"("})");
    EXPECT_EQ(change(secondId(), R"({"reportsTo":")" + chief.text() + R"("})").status, 200);
    EXPECT_EQ(claimedAppeal(appeal, second()).code(), "appeals/subordinate") << "at two removes";
    EXPECT_THAT(codesOf(change(directorId(), R"({"reportsTo":")" + secondId().text() + R"("})")), ElementsAre("staff/reports-in-a-circle"));
    EXPECT_THAT(
        codesOf(change(directorId(), R"({"reportsTo":")" + namedId("nobody").text() + R"("})")), ElementsAre("staff/unknown-staff"));
    EXPECT_EQ(change(secondId(), R"({"reportsTo":null,"specialty":"207R00000X"})").as<api::StaffMember>().specialty, "207R00000X");
    EXPECT_EQ(claimedAppeal(appeal, second()).status, 200);
}

TEST_F(Appeals, AreHastenedByAProfessionalAtOnceAndForAMemberAsThePlanDecides)
{
    const auto member = patient("CW1");
    const auto appeal = appealed(deniedOf(member), self(member));
    EXPECT_EQ(onAppeal(appeal, "expedite", self(member), R"({"reason":"It is getting worse"})").status, 200);
    const auto refused = onAppeal(appeal, "decide-expediting", officer(), R"({"granted":false,"reason":"The pain is stable"})");
    EXPECT_EQ(refused.as<api::Appeal>().clock->dueAt, appeal.clock->dueAt);
    EXPECT_THAT(letters(member, "appeal-not-expedited-member"), SizeIs(1));
    const auto longer = onAppeal(appeal, "extend", officer(), R"({"askedBy":"plan","reason":"The notes are on their way"})");
    EXPECT_EQ(longer.as<api::Appeal>().clock->dueAt, now() + std::chrono::days(44));
    EXPECT_THAT(letters(member, "appeal-extended-member"), SizeIs(1));
    EXPECT_EQ(onAppeal(appeal, "extend", officer(), R"({"askedBy":"plan","reason":"More"})").code(), "decision-clocks/already-extended");
    setNow(now() + std::chrono::hours(1));
    const auto hurried = onAppeal(appeal, "expedite", physician(), R"({"reason":"The knee may lock"})");
    EXPECT_EQ(hurried.as<api::Appeal>().clock->dueAt, now() + std::chrono::hours(72)) << "a physician's word is granted";
    EXPECT_EQ(onAppeal(appeal, "decide-expediting", self(member), R"({"granted":true})").code(), "appeals/for-the-plan");
}

TEST_F(Appeals, KeepBenefitsGoingThatWereCutUntilTheyAreOver)
{
    const auto member = patient("CW1", "medicaid");
    const auto request = asked(physician(), forTherapy(member, 12));
    const auto cut = on(request.id, "curtail", director(),
        R"({"sequence":1,"endsOn":"2026-12-10","reason":{"code":"not-medically-necessary","text":"The goal is reached"},"criterion":"c"})");
    ASSERT_EQ(cut.status, 200) << cut.body;
    const auto ends = [&] { return seen(request.id, self(member)).items.front().authorized->endsOn; };
    const auto appeal = appealed(request, self(member), R"(,"continueBenefits":true)");
    EXPECT_TRUE(appeal.continues);
    EXPECT_EQ(ends(), parseDate("2027-01-31")) << "as it was approved";
    setNow(parseInstant("2026-12-15T15:00:00Z").value());
    const auto gone = post("/v1/appeals/" + appeal.id.text() + "/withdraw", self(member), {});
    EXPECT_EQ(gone.as<api::Appeal>().state, AppealState::withdrawn);
    EXPECT_EQ(ends(), parseDate("2026-12-15"));
    EXPECT_EQ(
        post("/v1/appeals/" + appeal.id.text() + "/withdraw", self(member), {}).as<api::Appeal>().version, gone.as<api::Appeal>().version)
        << "done twice it is done once";
}

TEST_F(Appeals, AreSeenByWhoIsAppointedForThemAndNothingElseIs)
{
    const auto member = patient("CW1");
    const auto request = deniedOf(member);
    const auto cousin = made("/v1/representatives", admin(),
        R"({"memberId":")" + member.id.text() + R"(","authority":"appeal","name":"Cousin","contacts":[],"startsOn":"2026-01-01"})");
    const auto representativeId = cousin.header("Location").substr(std::string("/v1/representatives/").size());
    access::Caller caller;
    caller.role = Role::representative;
    caller.subject = "cousin";
    caller.issuer = app::localIssuer;
    const auto appointed = [&](const std::string& id) {
        return R"(,"filedBy":{"kind":"representative","representativeId":")" + id + R"(","partyId":")" + caller.party().text() + R"("})";
    };
    EXPECT_THAT(codesOf(post("/v1/appeals", officer(), against(request))), ElementsAre("appeals/no-filer"));
    EXPECT_THAT(codesOf(post("/v1/appeals", officer(), against(request, appointed(namedId("x").text())))),
        ElementsAre("appeals/unknown-representative"));
    const auto appeal = appealed(request, officer(), appointed(representativeId));
    EXPECT_EQ(appeal.filedBy.takenDownBy, officerId());
    const auto own = tokenOf(caller);
    EXPECT_EQ(get("/v1/appeals/" + appeal.id.text(), own).status, 200);
    EXPECT_THAT(get("/v1/appeals?memberId=" + member.id.text(), own).as<api::AppealPage>().items, SizeIs(1));
    EXPECT_EQ(get("/v1/prior-authorizations/" + request.id.text(), own).status, 404);
    EXPECT_EQ(get("/v1/members/" + member.id.text(), own).status, 404);
    caller.subject = "somebody else";
    EXPECT_EQ(get("/v1/appeals/" + appeal.id.text(), tokenOf(caller)).status, 404);
    EXPECT_EQ(get("/v1/appeals?memberId=" + member.id.text(), tokenOf(caller)).status, 404);
    EXPECT_EQ(get("/v1/appeals/" + appeal.id.text(), self(patient("CW2"))).status, 404);
    EXPECT_EQ(post("/v1/appeals/" + appeal.id.text() + "/withdraw", own, {}).status, 200);
}

TEST_F(Appeals, AreTakenUpAndDecidedByOneOfManyWhoTryAtOnce)
{
    const auto member = patient("CW1");
    const auto appeal = appealed(deniedOf(member), self(member));
    const auto path = "/v1/appeals/" + appeal.id.text();
    std::atomic<int> took = 0, decisions = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < 16; ++i)
        all.emplace_back([&, by = reviewing(Role::medicalDirector, namedId("director " + std::to_string(i)), "physician"), i] {
            const auto key = "Idempotency-Key: director-number-" + std::to_string(i);
            if (ask("POST", path + "/claim", by, {}, {key}).status != 200) return;
            ++took;
            const auto etag = get(path, by).header("ETag");
            for (int twice = 0; twice < 2; ++twice)
                if (ask("POST", path + "/decide", by, overturned, {key + std::to_string(twice), "If-Match: " + etag}).status == 200)
                    ++decisions;
        });
    for (auto& each : all)
        each.join();
    EXPECT_EQ(took, 1);
    EXPECT_EQ(decisions, 1);
    EXPECT_THAT(letters(member, "appeal-overturned-member"), SizeIs(1));
}

TEST_F(Appeals, WaitInTheQueueByTheTimeTheyAreDue)
{
    const auto member = patient("CW1"), other = patient("CW2", "commercial");
    const auto slow = appealed(deniedOf(member), self(member));
    const auto fast = appealed(deniedOf(other), physician(), R"(,"urgency":"expedited")");
    const auto grievance = made(
        "/v1/grievances", self(member), R"({"memberId":")" + member.id.text() + R"(","about":"refused-expediting","text":"I cannot wait"})")
                               .as<api::Grievance>();
    const auto ids = [&](const std::string& query) {
        std::vector<Id> out;
        for (const auto& each : get("/v1/appeal-cases" + query, officer()).as<api::AppealCasePage>().items)
            out.push_back(each.id);
        return out;
    };
    EXPECT_EQ(ids(""), (std::vector<Id>{grievance.id, fast.id, slow.id})) << "a day, three, thirty";
    EXPECT_EQ(ids("?kind=appeal&urgency=standard"), std::vector<Id>{slow.id});
    const auto first = get("/v1/appeal-cases?limit=2", officer()).as<api::AppealCasePage>();
    EXPECT_EQ(ids("?limit=2&cursor=" + first.nextCursor.value_or("")), std::vector<Id>{slow.id});
    EXPECT_EQ(get("/v1/appeal-cases", physician()).code(), "appeals/for-the-plan");
}

TEST_F(Appeals, AreNoGrievancesWhichAreTheMembersAndThePlansAlone)
{
    const auto member = patient("CW1");
    const auto body = R"({"memberId":")" + member.id.text() + R"(","about":"quality-of-care","text":"The physician was rude"})";
    const auto grievance = made("/v1/grievances", self(member), body).as<api::Grievance>();
    EXPECT_EQ(grievance.clock->dueAt, now() + std::chrono::days(30));
    EXPECT_THAT(letters(member, "grievance-received-member"), SizeIs(1));
    const auto path = "/v1/grievances/" + grievance.id.text();
    EXPECT_EQ(get(path, physician()).code(), "appeals/for-the-member") << "of whom it is";
    EXPECT_EQ(get(path, self(patient("CW2"))).status, 404);
    EXPECT_EQ(get("/v1/appeals/" + grievance.id.text(), self(member)).status, 404) << "it is none";
    setNow(now() + std::chrono::days(31));
    work();
    EXPECT_THAT(events(member, self(member)), Contains("grievance.late"));
    EXPECT_EQ(act(path, "answer", self(member), R"({"text":"-"})").code(), "appeals/for-the-plan");
    const auto answered = act(path, "answer", officer(), R"({"text":"We have spoken with them."})");
    EXPECT_EQ(answered.as<api::Grievance>().state, api::GrievanceState::answered);
    EXPECT_THAT(letters(member, "grievance-answered-member"), SizeIs(1));
    EXPECT_THAT(get("/v1/grievances?memberId=" + member.id.text(), self(member)).as<api::GrievancePage>().items, SizeIs(1));
    EXPECT_THAT(codesOf(post("/v1/grievances", officer(), body)), ElementsAre("appeals/no-filer"));
}

} // namespace

} // namespace careway
