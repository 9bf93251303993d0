#include "support/authorization_test.hpp"

#include "models/coverage_answer.hpp"
#include "models/gold_card.hpp"
#include "models/prior_authorization_page.hpp"
#include "models/problem.hpp"
#include "models/review_case_page.hpp"
#include "models/review_note_page.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using api::AuthorizationItemState;
using api::AuthorizationState;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

constexpr auto base = "/v1/prior-authorizations";
constexpr auto approved = R"("outcome":"approved")";
constexpr auto denied = R"("outcome":"denied","reason":{"code":"not-medically-necessary","text":"The knee was not examined."},)"
                        R"("criterion":"sample-imaging-1")";

/// createPriorAuthorization, patchPriorAuthorization, submitPriorAuthorization, supplementPriorAuthorization, cancelPriorAuthorization,
/// listPriorAuthorizations, getPriorAuthorization, determineCoverageRequirements, listAuthorizationRules, createGoldCard, getGoldCard,
/// listGoldCards, endGoldCard, expeditePriorAuthorization, decideExpediting, extendPriorAuthorization, askInformation, listReviewCases,
/// claimPriorAuthorization, releasePriorAuthorization, decidePriorAuthorization, curtailPriorAuthorization, askSecondOpinion,
/// askPeerToPeer, recordPeerToPeer, listReviewNotes, createReviewNote and getReviewBackground.
class PriorAuthorizations : public AuthorizationTest {
protected:
    api::CoverageAnswer needed(const api::Member& member, const std::string& code, const std::string& by, const std::string& more = {})
    {
        const auto reply = post("/v1/coverage-requirements", by,
            R"({"memberId":")" + member.id.text()
                + R"(","kind":"medical-service","service":{"system":"http://www.ama-assn.org/go/cpt","code":")" + code + "\"}" + more
                + '}');
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::CoverageAnswer>();
    }
    std::vector<std::string> codesOf(const Reply& reply)
    {
        std::vector<std::string> out;
        for (const auto& each : reply.as<api::Problem>().errors.value_or(std::vector<api::ProblemError>{}))
            out.push_back(each.code);
        return out;
    }
};

TEST_F(PriorAuthorizations, OneQuestionTellsWhetherOneIsNeededAndAllThatMustComeWithIt)
{
    const auto member = patient("CW1");
    const auto answer = needed(member, "73721", physician());
    EXPECT_TRUE(answer.covered && answer.needed);
    EXPECT_EQ(answer.rule, "imaging-of-joints");
    EXPECT_TRUE(answer.sample);
    EXPECT_THAT(answer.documents, SizeIs(1));
    EXPECT_THAT(answer.questions, SizeIs(1));
    EXPECT_THAT(answer.alternatives, SizeIs(1));
    EXPECT_EQ(needed(member, "73560", physician()).because, api::NotNeededBecause::rule);
    EXPECT_EQ(needed(member, "99213", physician()).because, api::NotNeededBecause::notListed);
    EXPECT_EQ(needed(member, "73721", physician(), R"(,"emergency":true)").because, api::NotNeededBecause::emergency);
    EXPECT_FALSE(needed(member, "73721", physician(), R"(,"day":"2020-01-01")").covered) << "not covered then";
}

TEST_F(PriorAuthorizations, AGoldCardSpareItsProviderTheQuestion)
{
    const auto member = patient("CW1");
    const auto card = made("/v1/gold-cards", admin(),
        R"({"providerId":")" + physicianId_.text()
            + R"(","service":{"system":"http://www.ama-assn.org/go/cpt","code":"73721"},"startsOn":"2026-01-01","reason":"Always approved"})")
                          .as<api::GoldCard>();
    EXPECT_EQ(needed(member, "73721", physician()).because, api::NotNeededBecause::goldCard);
    EXPECT_EQ(act("/v1/gold-cards/" + card.id.text(), "end", admin(), R"({"endsOn":"2026-11-23","reason":"Not any more"})").status, 200);
    EXPECT_TRUE(needed(member, "73721", physician()).needed);
    EXPECT_EQ(get("/v1/gold-cards/" + card.id.text(), physician()).as<api::GoldCard>().endsOn, parseDate("2026-11-23"));
    EXPECT_EQ(post("/v1/gold-cards", physician(),
                  R"({"providerId":")" + physicianId_.text()
                      + R"(","service":{"system":"http://www.ama-assn.org/go/cpt","code":"73721"},"startsOn":"2026-01-01","reason":"I"})")
                  .code(),
        "prior-authorizations/for-operations");
}

TEST_F(PriorAuthorizations, ARequestIsTakenInWithAllThatIsMissingAndTheTimeThatThereIs)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    EXPECT_EQ(request.state, AuthorizationState::pended);
    EXPECT_THAT(request.missing, SizeIs(2)) << "a document and a question";
    ASSERT_TRUE(request.clock);
    EXPECT_EQ(request.clock->dueAt, now() + std::chrono::days(7)) << "42 CFR 422.568(b)(1)";
    EXPECT_EQ(request.clock->secondsLeft, 7 * 24 * 3600);
    // The member sees it at once, and is written to.
    EXPECT_EQ(seen(request.id, self(member)).state, AuthorizationState::pended);
    EXPECT_THAT(letters(member, "authorization-received-member"), SizeIs(1));
    EXPECT_THAT(letters(member, "authorization-received-provider"), SizeIs(1));
    EXPECT_THAT(events(member, self(member)), Contains("authorization.received"));
    // What was answered is missing no more; the document is still.
    const auto more
        = on(request.id, "supplement", physician(), R"({"answers":[{"code":"conservative-treatment","text":"Two weeks"}],"documents":[]})");
    EXPECT_THAT(more.as<api::PriorAuthorization>().missing, SizeIs(1));
}

TEST_F(PriorAuthorizations, EverythingThatIsWrongIsNamedAtOnceAndNothingIsTakenIn)
{
    const auto member = patient("CW1");
    const auto wrong = post(base, physician(),
        R"({"memberId":")" + member.id.text()
            + R"(","kind":"medical-service","items":[{"sequence":1,"service":{"system":"http://www.ama-assn.org/go/cpt","code":"X1"},)"
              R"("startsOn":"2026-12-31","endsOn":"2026-12-01"},{"sequence":1,"service":{"system":"urn:nothing","code":"1"}}],)"
              R"("diagnoses":[]})");
    EXPECT_EQ(wrong.status, 422);
    EXPECT_THAT(codesOf(wrong),
        ElementsAre("prior-authorizations/ends-before-start", "prior-authorizations/sequence-twice", "prior-authorizations/unknown-code",
            "prior-authorizations/unknown-code"));
    // A draft may lack what a request must have.
    const auto draft = drafted(physician(),
        R"({"memberId":")" + member.id.text()
            + R"(","kind":"medical-service","items":[{"sequence":1,"service":{"system":"http://www.ama-assn.org/go/cpt","code":"73721"}}],)"
              R"("diagnoses":[]})");
    const auto lacking = on(draft.id, "submit", physician());
    EXPECT_EQ(lacking.status, 422);
    EXPECT_THAT(codesOf(lacking),
        ElementsAre("prior-authorizations/no-diagnosis", "prior-authorizations/no-quantity", "prior-authorizations/no-start"));
    EXPECT_EQ(seen(draft.id, physician()).state, AuthorizationState::draft);
    EXPECT_THAT(letters(member, "authorization-received-member"), IsEmpty());
}

TEST_F(PriorAuthorizations, WhoIsNotCoveredOrMayNotOrderIsToldSo)
{
    auto member = taken("CW9");
    relate(member, "treatment", physicianId_);
    const auto draft = drafted(physician(), forImaging(member));
    EXPECT_THAT(codesOf(on(draft.id, "submit", physician())), ElementsAre("prior-authorizations/no-coverage"));
    const auto infused = drafted(physician(),
        R"({"memberId":")" + patient("CW1").id.text()
            + R"(","kind":"medication","benefit":"medical","items":[{"sequence":1,"service":{"system":)"
              R"("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"J1745"},"quantity":{"value":1,"unit":"dose"},)"
              R"("startsOn":"2026-12-01"}],"diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"K50.90"}]})");
    EXPECT_THAT(codesOf(on(infused.id, "submit", physician())), ElementsAre("prior-authorizations/may-not-order"));
}

TEST_F(PriorAuthorizations, ADraftIsNobodysButOfWhoWritesIt)
{
    const auto member = patient("CW1");
    const auto draft = drafted(physician(), forImaging(member));
    for (const auto& by : {self(member), nurse(), reviewer()})
        EXPECT_EQ(get(std::string(base) + '/' + draft.id.text(), by).status, 404);
    const auto patched = patch(std::string(base) + '/' + draft.id.text(), physician(), "\"1\"", R"({"urgency":"expedited"})");
    EXPECT_EQ(patched.as<api::PriorAuthorization>().urgency, api::DecisionUrgency::expedited);
    const auto request = on(draft.id, "submit", physician()).as<api::PriorAuthorization>();
    EXPECT_EQ(request.clock->dueAt, now() + std::chrono::hours(72)) << "42 CFR 422.572(a)";
    EXPECT_EQ(patch(std::string(base) + '/' + draft.id.text(), physician(), '"' + std::to_string(request.version) + '"',
                  R"({"urgency":"standard"})")
                  .code(),
        "prior-authorizations/illegal-action");
    EXPECT_THAT(get(std::string(base) + "?memberId=" + member.id.text(), self(member)).as<api::PriorAuthorizationPage>().items, SizeIs(1));
}

TEST_F(PriorAuthorizations, ARuleApprovesWhatMeetsAllItsConditionsAndSaysWhy)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forTherapy(member, 12));
    EXPECT_EQ(request.state, AuthorizationState::decided);
    ASSERT_TRUE(request.automatic);
    EXPECT_EQ(request.automatic->rule, "physical-therapy");
    EXPECT_THAT(request.automatic->facts, SizeIs(3));
    EXPECT_EQ(request.items.front().state, AuthorizationItemState::approved);
    EXPECT_EQ(request.items.front().authorized->endsOn, parseDate("2027-01-31"));
    EXPECT_THAT(letters(member, "authorization-approved-member"), SizeIs(1));
    EXPECT_EQ(needed(member, "97110", physician(), R"(,"day":"2026-12-15")").because, api::NotNeededBecause::authorized);
    // One visit more, and a person decides: nothing adverse comes from a rule.
    EXPECT_EQ(asked(physician(), forTherapy(member, 13)).state, AuthorizationState::pended);
}

TEST_F(PriorAuthorizations, ACaseIsTakenUpByOneWhoThenSeesWhatItsRulesRestOn)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    EXPECT_THAT(get("/v1/review-cases", reviewer()).as<api::ReviewCasePage>().items, SizeIs(1));
    EXPECT_EQ(get("/v1/medication-fills?memberId=" + member.id.text(), reviewer()).status, 404);
    EXPECT_EQ(claimed(request.id, reviewer()).status, 200);
    EXPECT_EQ(get("/v1/medication-fills?memberId=" + member.id.text(), reviewer()).status, 200);
    EXPECT_EQ(claimed(request.id, director()).code(), "prior-authorizations/held");
    EXPECT_EQ(on(request.id, "decide", director(), std::string(R"({"items":[{"sequence":1,)") + approved + "}]}").code(),
        "prior-authorizations/not-held");
    EXPECT_THAT(get("/v1/review-cases?held=nobody", director()).as<api::ReviewCasePage>().items, IsEmpty());
    EXPECT_THAT(get("/v1/review-cases?held=self", reviewer()).as<api::ReviewCasePage>().items, SizeIs(1));
    EXPECT_FALSE(seen(request.id, physician()).holder) << "who holds it is for those who review";
    setNow(now() + std::chrono::minutes(61));
    EXPECT_EQ(claimed(request.id, director()).status, 200) << "nobody holds it for ever";
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/release", director(), {}).status, 200);
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/release", director(), {}).code(), "prior-authorizations/not-held");
}

TEST_F(PriorAuthorizations, NobodyTakesUpACaseOfTheirOwnOrOfTheirFamily)
{
    const auto mother = patient("CW1"), child = taken("CW2", "Ama");
    relate(child, "treatment", physicianId_);
    made("/v1/coverages", admin(),
        R"({"memberId":")" + child.id.text() + R"(","plan":"P","lineOfBusiness":"commercial","benefits":["medical"],)"
            + R"("subscriber":{"relationship":"child","memberId":")" + mother.id.text() + R"("},"order":1,"startsOn":"2026-01-01"})");
    const auto his = asked(physician(), forImaging(child)), hers = asked(physician(), forImaging(mother));
    const auto at = "/v1/staff-members/" + reviewerId().text();
    EXPECT_EQ(patch(at, admin(), "\"1\"", R"({"memberId":")" + mother.id.text() + "\"}").status, 200);
    EXPECT_EQ(claimed(hers.id, reviewer()).code(), "prior-authorizations/own-family");
    EXPECT_EQ(claimed(his.id, reviewer()).code(), "prior-authorizations/own-family");
    EXPECT_EQ(claimed(his.id, director()).status, 200);
}

TEST_F(PriorAuthorizations, ANurseApprovesButOnlyAMedicalDirectorDeniesForWantOfNeed)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    EXPECT_EQ(decided(request.id, reviewer(), denied).code(), "prior-authorizations/not-yours-to-decide");
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/release", reviewer(), {}).status, 200);
    const auto reply = decided(request.id, director(), denied);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto answer = reply.as<api::PriorAuthorization>();
    EXPECT_EQ(answer.items.front().state, AuthorizationItemState::denied);
    EXPECT_EQ(answer.appealRights->fileBy, parseDate("2027-01-28")) << "65 days: 42 CFR 422.582(b)";
    EXPECT_THAT(letters(member, "authorization-adverse-member"), SizeIs(1));
    EXPECT_THAT(letters(member, "authorization-adverse-member").front().body.value(), HasSubstr("The knee was not examined."));
    EXPECT_THAT(letters(member, "authorization-adverse-provider"), SizeIs(1));
    EXPECT_THAT(events(member, self(member)), Contains("authorization.decided-otherwise"));
    // A second decision is none, nor is anything else; a new request names the old one.
    EXPECT_EQ(on(request.id, "decide", director(), std::string(R"({"items":[{"sequence":1,)") + approved + "}]}").code(),
        "prior-authorizations/illegal-action");
    EXPECT_EQ(on(request.id, "supplement", physician(), R"({"answers":[],"documents":[]})").code(), "prior-authorizations/illegal-action");
    EXPECT_EQ(drafted(physician(), forImaging(member, R"(,"precededBy":")" + request.id.text() + '"')).precededBy, request.id);
}

TEST_F(PriorAuthorizations, ADenialWithoutReasonTextAndCriterionIsRefused)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    EXPECT_THAT(codesOf(decided(request.id, director(), R"("outcome":"denied")")), ElementsAre("prior-authorizations/no-reason"));
    EXPECT_THAT(codesOf(decided(request.id, director(), R"("outcome":"denied","reason":{"code":"because","text":"So."})")),
        ElementsAre("prior-authorizations/unknown-reason"));
    EXPECT_THAT(codesOf(decided(request.id, director(), R"("outcome":"denied","reason":{"code":"experimental","text":"So."})")),
        ElementsAre("prior-authorizations/no-criterion"));
    EXPECT_EQ(decided(request.id, director(), R"("outcome":"denied","reason":{"code":"experimental"})").status, 400) << "without its text";
    EXPECT_EQ(seen(request.id, physician()).state, AuthorizationState::pended);
}

TEST_F(PriorAuthorizations, LessThanWasAskedIsModifiedAndAdverse)
{
    const auto request = asked(physician(), forTherapy(patient("CW1"), 20));
    EXPECT_THAT(codesOf(decided(request.id, reviewer(), R"("outcome":"approved","quantity":{"value":10,"unit":"visits"})")),
        ElementsAre("prior-authorizations/less-than-asked"));
    EXPECT_THAT(codesOf(decided(request.id, reviewer(), R"("outcome":"modified")")),
        ElementsAre("prior-authorizations/as-asked", "prior-authorizations/no-reason"));
    constexpr auto fewer = R"("outcome":"modified","quantity":{"value":10,"unit":"visits"},"reason":{"code":"quantity-exceeds-criterion",)"
                           R"("text":"Ten visits are what the plan of care supports."},"criterion":"sample-therapy-1")";
    EXPECT_EQ(decided(request.id, reviewer(), fewer).code(), "prior-authorizations/not-yours-to-decide");
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/release", reviewer(), {}).status, 200);
    const auto answer = decided(request.id, director(), fewer).as<api::PriorAuthorization>();
    EXPECT_EQ(answer.items.front().state, AuthorizationItemState::modified);
    EXPECT_EQ(answer.items.front().quantity->value, 20);
    EXPECT_EQ(answer.items.front().authorized->quantity->value, 10);
    EXPECT_TRUE(answer.appealRights);
}

TEST_F(PriorAuthorizations, AnAdministrativeDenialNeedsNoPhysician)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    EXPECT_EQ(
        decided(request.id, reviewer(), R"("outcome":"denied","reason":{"code":"not-covered","text":"It is not a benefit."})").status, 200);
}

TEST_F(PriorAuthorizations, ADelegateFilesItsDecisionsThroughAFeed)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    const auto feed = token(Role::system);
    EXPECT_EQ(on(request.id, "decide", feed,
                  std::string(R"({"items":[{"sequence":1,)") + denied
                      + R"(}],"delegate":{"name":"Imaging Partners","credential":"registered-nurse"}})")
                  .code(),
        "prior-authorizations/not-yours-to-decide");
    const auto reply = on(request.id, "decide", feed,
        std::string(R"({"items":[{"sequence":1,)") + denied + R"(}],"delegate":{"name":"Imaging Partners","credential":"physician"}})");
    EXPECT_EQ(reply.as<api::PriorAuthorization>().items.front().decision->delegate, "Imaging Partners") << reply.body;
}

TEST_F(PriorAuthorizations, TheClockOfMedicareRunsOnWhileInformationIsAwaitedAndIsExtendedOnce)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    const auto asking = on(request.id, "ask-information", reviewer(),
        R"({"documents":[{"code":"images","text":"The earlier images"}],"text":"Please send them."})");
    EXPECT_EQ(asking.as<api::PriorAuthorization>().state, AuthorizationState::informationNeeded);
    EXPECT_EQ(asking.as<api::PriorAuthorization>().clock->dueAt, request.clock->dueAt) << "Medicare Advantage has no tolling";
    EXPECT_THAT(letters(member, "authorization-information-provider"), SizeIs(1));
    const auto longer = on(request.id, "extend", reviewer(), R"({"askedBy":"plan","reason":"The images are on their way."})");
    ASSERT_EQ(longer.status, 200) << longer.body;
    EXPECT_EQ(longer.as<api::PriorAuthorization>().clock->dueAt, *request.clock->dueAt + std::chrono::days(14));
    EXPECT_EQ(on(request.id, "extend", reviewer(), R"({"askedBy":"plan","reason":"Again."})").status, 409);
    EXPECT_THAT(letters(member, "authorization-extended-member"), SizeIs(1));
}

TEST_F(PriorAuthorizations, APhysiciansWordMakesItFastAndOfAMembersThePlanDecides)
{
    const auto member = patient("CW1");
    const auto first = asked(physician(), forImaging(member)), second = asked(physician(), forImaging(member));
    EXPECT_EQ(on(first.id, "expedite", physician(), R"({"reason":"The leg"})").as<api::PriorAuthorization>().clock->dueAt,
        now() + std::chrono::hours(72));
    EXPECT_EQ(on(second.id, "expedite", self(member), R"({"reason":"It hurts"})").as<api::PriorAuthorization>().urgency,
        api::DecisionUrgency::standard);
    EXPECT_THAT(
        codesOf(on(second.id, "decide-expediting", reviewer(), R"({"granted":false})")), ElementsAre("prior-authorizations/no-reason"));
    const auto refused = on(second.id, "decide-expediting", reviewer(), R"({"granted":false,"reason":"No harm in waiting."})");
    EXPECT_EQ(refused.as<api::PriorAuthorization>().expediting->granted, false);
    EXPECT_THAT(letters(member, "authorization-not-expedited-member"), SizeIs(1));
    EXPECT_EQ(on(second.id, "decide-expediting", reviewer(), R"({"granted":true})").code(), "prior-authorizations/expediting-not-asked");
}

TEST_F(PriorAuthorizations, TheClockWarnsThenTellsThatItIsLateAndGivesTheRightToAppeal)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    setNow(*request.clock->warnAt);
    work();
    EXPECT_THAT(events(member, self(member)), Contains("authorization.due-soon"));
    setNow(*request.clock->dueAt);
    work();
    EXPECT_THAT(events(member, self(member)), Not(Contains("authorization.late"))) << "it is in time up to its end";
    setNow(*request.clock->dueAt + std::chrono::seconds(1));
    work();
    work();
    const auto late = seen(request.id, self(member));
    EXPECT_EQ(late.clock->state, api::ClockState::late);
    EXPECT_TRUE(late.appealRights) << "42 CFR 422.568(f)";
    EXPECT_THAT(letters(member, "authorization-late-member"), SizeIs(1));
    EXPECT_TRUE(get("/v1/review-cases", reviewer()).as<api::ReviewCasePage>().items.front().late);
}

TEST_F(PriorAuthorizations, AnHourOfSilenceAfterStabilizationBindsThePlan)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forStay(member, 2, R"(,"review":"post-stabilization")"));
    EXPECT_EQ(request.clock->dueAt, now() + std::chrono::hours(1)) << "42 CFR 422.113(c)";
    setNow(now() + std::chrono::minutes(61));
    work();
    const auto bound = seen(request.id, physician());
    EXPECT_EQ(bound.state, AuthorizationState::decided);
    EXPECT_EQ(bound.items.front().decision->rule, "silence-binds-the-plan");
    EXPECT_THAT(letters(member, "authorization-approved-provider"), SizeIs(1));
}

TEST_F(PriorAuthorizations, AnApprovedCourseIsCutOnlyWithReasonAndNoticeAheadAndAStayNever)
{
    const auto member = patient("CW1", "medicaid");
    const auto request = asked(physician(), forTherapy(member, 12));
    const auto cut = [&](const std::string& on) {
        return R"({"sequence":1,"endsOn":")" + on
            + R"(","reason":{"code":"not-medically-necessary","text":"The goals are met."},"criterion":"sample-therapy-1"})";
    };
    EXPECT_THAT(codesOf(on(request.id, "curtail", director(), cut("2026-12-03"))), ElementsAre("prior-authorizations/too-soon"))
        << "42 CFR 431.211";
    EXPECT_EQ(on(request.id, "curtail", reviewer(), cut("2026-12-10")).code(), "prior-authorizations/not-yours-to-decide");
    const auto shorter = on(request.id, "curtail", director(), cut("2026-12-10"));
    ASSERT_EQ(shorter.status, 200) << shorter.body;
    EXPECT_EQ(shorter.as<api::PriorAuthorization>().items.front().curtailedFrom, parseDate("2027-01-31"));
    EXPECT_THAT(letters(member, "authorization-adverse-member"), SizeIs(1));
    const auto stay = asked(physician(), forStay(member, 3));
    EXPECT_EQ(decided(stay.id, reviewer(), approved).status, 200);
    EXPECT_EQ(on(stay.id, "curtail", director(), cut("2026-12-20")).code(), "prior-authorizations/stay-not-reopened");
}

TEST_F(PriorAuthorizations, ACancelledRequestIsOver)
{
    const auto request = asked(physician(), forImaging(patient("CW1")));
    EXPECT_EQ(on(request.id, "cancel", reviewer(), R"({"reason":"No"})").code(), "prior-authorizations/not-the-requester");
    EXPECT_EQ(on(request.id, "cancel", physician(), R"({"reason":"Not needed"})").as<api::PriorAuthorization>().state,
        AuthorizationState::cancelled);
    EXPECT_THAT(get("/v1/review-cases", reviewer()).as<api::ReviewCasePage>().items, IsEmpty());
}

TEST_F(PriorAuthorizations, NotesAndOpinionsAreForThoseWhoReview)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    const auto notes = std::string(base) + '/' + request.id.text() + "/notes";
    EXPECT_EQ(claimed(request.id, reviewer()).status, 200);
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/ask-opinion", reviewer(),
                  R"({"staffId":")" + directorId().text() + R"(","question":"Is it met?"})")
                  .status,
        200);
    EXPECT_EQ(post(std::string(base) + '/' + request.id.text() + "/ask-opinion", reviewer(),
                  R"({"staffId":")" + reviewerId().text() + R"(","question":"Is it met?"})")
                  .status,
        422);
    made(notes, director(), R"({"kind":"opinion","text":"It is."})");
    EXPECT_THAT(get(notes, reviewer()).as<api::ReviewNotePage>().items, SizeIs(2));
    EXPECT_EQ(get(notes, physician()).code(), "prior-authorizations/for-reviewers");
    EXPECT_EQ(get(std::string(base) + '/' + request.id.text() + "/background", reviewer()).status, 200);
}

TEST_F(PriorAuthorizations, PeersSpeakWhenTheProfessionalAsksForIt)
{
    const auto member = patient("CW1");
    const auto request = asked(physician(), forImaging(member));
    const auto at = std::string(base) + '/' + request.id.text();
    EXPECT_EQ(decided(request.id, director(), denied).status, 200);
    EXPECT_EQ(post(at + "/ask-peer-to-peer", self(member), "{}").code(), "prior-authorizations/for-peers");
    EXPECT_EQ(post(at + "/ask-peer-to-peer", physician(), "{}").status, 200);
    EXPECT_EQ(post(at + "/ask-peer-to-peer", physician(), "{}").code(), "prior-authorizations/conversation-asked");
    const auto held = R"({"heldAt":")" + text(now()) + R"(","outcome":"upheld","text":"The examination is missing."})";
    EXPECT_EQ(post(at + "/record-peer-to-peer", reviewer(), held).code(), "prior-authorizations/for-medical-directors");
    EXPECT_EQ(post(at + "/record-peer-to-peer", director(), held).status, 200);
    EXPECT_EQ(post(at + "/record-peer-to-peer", director(), held).code(), "prior-authorizations/no-conversation-asked");
}

} // namespace

} // namespace careway
