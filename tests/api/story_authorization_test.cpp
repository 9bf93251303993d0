#include "support/authorization_test.hpp"

#include "core/digest.hpp"
#include "models/appeal.hpp"
#include "models/attachment.hpp"
#include "models/coverage_answer.hpp"
#include "models/prior_authorization_page.hpp"
#include "models/review_case_page.hpp"
#include "models/step_evaluation.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using api::AuthorizationItemState;
using api::AuthorizationState;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr auto atorvastatin
    = R"({"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"617310","display":"atorvastatin 20 MG Oral Tablet"})";
constexpr auto oxygen
    = R"({"system":"https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"E1390","display":"Oxygen concentrator"})";

class AuthorizationStory : public AuthorizationTest {
protected:
    std::string requests(const api::Member& member) { return "/v1/prior-authorizations?memberId=" + member.id.text(); }

    api::CoverageAnswer needed(const api::Member& member, const std::string& kind, const std::string& service, const std::string& more = {})
    {
        const auto reply = post("/v1/coverage-requirements", physician(),
            R"({"memberId":")" + member.id.text() + R"(","kind":")" + kind + R"(","service":)" + service + more + '}');
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<api::CoverageAnswer>();
    }
};

/// S3: a drug of the second step, asked in the portal.
TEST_F(AuthorizationStory, ADrugOfTheSecondStepIsAskedForPendedForOneDocumentApprovedInTimeAndSeenByTheMemberAtOnce)
{
    const auto amara = patient("CW1");
    // At the counter the pharmacy learns why the drug is not open, and what would open it.
    const auto step = post("/v1/step-therapy/evaluations", token(access::Role::system),
        R"({"memberId":")" + amara.id.text() + R"(","drug":)" + atorvastatin + '}')
                          .as<api::StepEvaluation>();
    EXPECT_EQ(step.step, 2);
    EXPECT_FALSE(step.open);
    EXPECT_THAT(step.wouldOpen, ::testing::Not(IsEmpty()));
    // One question of the physician: an authorization is needed, and with it one document.
    const auto answer = needed(amara, "medication", atorvastatin);
    EXPECT_TRUE(answer.needed);
    ASSERT_THAT(answer.documents, SizeIs(1));
    // It is asked for: the clock of a Part D drug runs.
    const auto request = asked(physician(),
        R"({"memberId":")" + amara.id.text() + R"(","kind":"medication","items":[{"sequence":1,"service":)" + atorvastatin
            + R"(,"quantity":{"value":30,"unit":"tablets"},"startsOn":"2026-11-24","endsOn":"2027-11-23"}],)"
              R"("diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E78.00","display":"Pure hypercholesterolemia"}]})");
    EXPECT_EQ(request.state, AuthorizationState::pended);
    ASSERT_THAT(request.missing, SizeIs(1));
    EXPECT_EQ(request.clock->dueAt, now() + std::chrono::hours(72)) << "42 CFR 423.568(b)";
    EXPECT_THAT(letters(amara, "authorization-received-member"), SizeIs(1));

    // The document is attached; nothing is missing any more.
    const std::string history = "Muscle pain under simvastatin, twice, in spring and in summer.";
    const auto attachment = made("/v1/prior-authorizations/" + request.id.text() + "/attachments", physician(),
        R"({"name":"history.txt","document":")" + request.missing.front().code + R"(","mediaType":"text/plain","sizeBytes":)"
            + std::to_string(history.size()) + R"(,"sha256":")" + hex(sha256(history)) + "\"}")
                                .as<api::Attachment>();
    const auto at = "/v1/attachments/" + attachment.id.text() + "/content";
    EXPECT_EQ(ask("PUT", at, physician(), history, {"Content-Type: text/plain"}).status, 200);
    const auto whole = on(request.id, "supplement", physician(), R"({"answers":[],"documents":[]})").as<api::PriorAuthorization>();
    EXPECT_THAT(whole.missing, IsEmpty());

    // A pharmacist takes it up, reads the document, and approves it in time.
    setNow(now() + std::chrono::hours(20));
    const auto pharmacist = reviewing(access::Role::reviewer, reviewerId(), "pharmacist");
    EXPECT_THAT(get("/v1/review-cases?kind=medication", pharmacist).as<api::ReviewCasePage>().items, SizeIs(1));
    EXPECT_EQ(claimed(request.id, pharmacist).status, 200);
    EXPECT_EQ(get(at, pharmacist).body, history);
    const auto decision = decided(request.id, pharmacist, R"("outcome":"approved")");
    ASSERT_EQ(decision.status, 200) << decision.body;

    // At once she sees it in the app, with its letter; and the drug is open at the counter.
    const auto hers = get(requests(amara), self(amara)).as<api::PriorAuthorizationPage>().items;
    ASSERT_THAT(hers, SizeIs(1));
    EXPECT_EQ(hers.front().items.front().state, AuthorizationItemState::approved);
    EXPECT_EQ(hers.front().items.front().authorized->endsOn, parseDate("2027-11-23"));
    EXPECT_THAT(letters(amara, "authorization-approved-member"), SizeIs(1));
    EXPECT_TRUE(post("/v1/step-therapy/evaluations", token(access::Role::system),
        R"({"memberId":")" + amara.id.text() + R"(","drug":)" + atorvastatin + '}')
            .as<api::StepEvaluation>()
            .open);
    EXPECT_EQ(needed(amara, "medication", atorvastatin).because, api::NotNeededBecause::authorized);
}

/// An expedited request in the night in which the clocks go forward.
TEST_F(AuthorizationStory, AStayAskedForInTheNightOfTheClockChangeIsApprovedForFewerDaysAndOverturnedOnAppeal)
{
    const auto amara = patient("CW1");
    const auto second = namedId("test/second");
    made("/v1/staff-members", admin(), R"({"id":")" + second.text() + R"(","name":"Sam Second","credential":"physician"})");
    // Half past one in the night of the 14th of March 2027, in New York: half an hour later it is three.
    setNow(parseInstant("2027-03-14T06:30:00Z").value());
    const auto request = asked(physician(),
        R"({"memberId":")" + amara.id.text()
            + R"(","kind":"inpatient","urgency":"expedited","items":[{"sequence":1,"service":{"system":"http://snomed.info/sct","code":"32485007",)"
              R"("display":"Hospital admission"},"quantity":{"value":7,"unit":"days"},"startsOn":"2027-03-14","endsOn":"2027-03-21"}],)"
              R"("diagnoses":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"J18.9","display":"Pneumonia"}]})");
    EXPECT_EQ(request.clock->dueAt, parseInstant("2027-03-17T06:30:00Z")) << "seventy-two elapsed hours: half past two by the clocks";

    // A nurse may not give fewer days; a medical director does, with reason, criterion and the right to appeal.
    constexpr auto fewer
        = R"("outcome":"modified","quantity":{"value":3,"unit":"days"},"endsOn":"2027-03-17","reason":{"code":"days-exceed-criterion",)"
          R"("text":"Three days are what the criterion supports; after them the care can be given at home."},"criterion":"sample-inpatient-1")";
    setNow(now() + std::chrono::hours(20));
    EXPECT_EQ(decided(request.id, reviewer(), fewer).code(), "prior-authorizations/not-yours-to-decide");
    EXPECT_EQ(post("/v1/prior-authorizations/" + request.id.text() + "/release", reviewer(), {}).status, 200);
    const auto modified = decided(request.id, director(), fewer).as<api::PriorAuthorization>();
    EXPECT_EQ(modified.items.front().quantity->value, 7);
    EXPECT_EQ(modified.items.front().authorized->quantity->value, 3);
    EXPECT_TRUE(modified.appealRights);
    ASSERT_THAT(letters(amara, "authorization-adverse-member"), SizeIs(1));
    EXPECT_THAT(letters(amara, "authorization-adverse-member").front().body.value(), HasSubstr("the care can be given at home"));

    // The physician appeals, fast; another physician of the plan decides, who had no part in it.
    const auto appeal = made("/v1/appeals", physician(),
        R"({"priorAuthorizationId":")" + request.id.text() + R"(","reason":"The oxygen falls at night","urgency":"expedited"})")
                            .as<api::Appeal>();
    EXPECT_EQ(appeal.clock->dueAt, now() + std::chrono::hours(72));
    const auto at = "/v1/appeals/" + appeal.id.text();
    EXPECT_EQ(post(at + "/claim", director(), {}).code(), "appeals/decided-before");
    const auto other = reviewing(access::Role::medicalDirector, second, "physician");
    EXPECT_EQ(post(at + "/claim", other, {}).status, 200);
    const auto overturned = act(at, "decide", other,
        R"({"reason":{"code":"criterion-met","text":"The measurements of the night meet it."},"items":[{"sequence":1,"outcome":"overturned"}]})");
    ASSERT_EQ(overturned.status, 200) << overturned.body;

    // All of it is authorized, and everybody is told.
    const auto hers = seen(request.id, self(amara)).items.front();
    EXPECT_EQ(hers.state, AuthorizationItemState::approved);
    EXPECT_EQ(hers.authorized->quantity->value, 7);
    EXPECT_EQ(hers.authorized->endsOn, parseDate("2027-03-21"));
    EXPECT_THAT(letters(amara, "appeal-overturned-member"), SizeIs(1));
    EXPECT_THAT(letters(amara, "appeal-overturned-provider"), SizeIs(1));
}

/// S2: a new member in treatment.
TEST_F(AuthorizationStory, TheEquipmentOfANewMemberIsHonoredForNinetyDaysWithoutAnAuthorization)
{
    auto amara = taken("CW1");
    relate(amara, "treatment", physicianId_);
    relate(amara, "care-management", nurseId());
    made("/v1/coverages", admin(),
        R"({"memberId":")" + amara.id.text()
            + R"(","plan":"P","lineOfBusiness":"medicare-advantage","benefits":["medical"],"subscriber":{"relationship":"self"},"order":1,"startsOn":"2026-11-01"})");
    EXPECT_TRUE(needed(amara, "equipment", oxygen).needed);
    // Her nurse learns of the oxygen that her earlier plan paid for.
    made("/v1/honored-plans", nurse(),
        R"({"memberId":")" + amara.id.text() + R"(","kind":"equipment","codes":[)" + oxygen
            + R"(],"payer":"Evergreen Sample Health","startedOn":"2026-05-03"})");
    const auto answer = needed(amara, "equipment", oxygen);
    EXPECT_FALSE(answer.needed);
    EXPECT_EQ(answer.because, api::NotNeededBecause::continuity);
    EXPECT_EQ(answer.until, parseDate("2027-01-29")) << "ninety days from the first of her coverage: 42 CFR 422.112(b)(8)";
    EXPECT_FALSE(needed(amara, "equipment", oxygen, R"(,"day":"2027-01-29")").needed);
    EXPECT_TRUE(needed(amara, "equipment", oxygen, R"(,"day":"2027-01-30")").needed);
}

} // namespace

} // namespace careway
