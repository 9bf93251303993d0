#include "api/step_test.hpp"
#include "models/problem.hpp"
#include "models/step_exception_page.hpp"

#include <gmock/gmock.h>

namespace careway {

namespace {

using access::Role;
using api::StepOutcome;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// Where a member stands with a drug, and exceptions (evaluateStepTherapy, createStepException, listStepExceptions, getStepException).
class StepTherapyApi : public StepTest {
protected:
    static std::string exception(const api::Member& member, const std::string& code, const std::string& more = {})
    {
        return R"({"memberId":")" + member.id.text() + R"(","drug":)" + coding(code)
            + R"(,"kind":"intolerance","occurredOn":"2026-10-02","evidence":"Muscle pain")" + more + '}';
    }
    static std::vector<std::string> whatIsWrong(const Reply& reply)
    {
        std::vector<std::string> out;
        const auto problem = reply.as<api::Problem>();
        for (const auto& each : problem.errors.value())
            out.push_back(each.pointer.value_or("") + ' ' + each.code);
        return out;
    }
    std::string pharmacist() { return staff(namedId("test/pharmacist"), "pharmacist"); }
};

TEST_F(StepTherapyApi, AnswersWhichStepWhyAndWhatWouldOpenIt)
{
    const auto member = covered("CW1");
    filled(member, simvastatin, "2026-09-01");
    const auto second = evaluated(member, atorvastatin);
    EXPECT_EQ(second.outcome, StepOutcome::stepsTried);
    EXPECT_EQ(second.step, 2);
    EXPECT_EQ(second.program, "statins");
    EXPECT_EQ(second.benefit, api::Benefit::pharmacy);
    EXPECT_EQ(second.lineOfBusiness, api::LineOfBusiness::commercial);
    ASSERT_EQ(second.reasons.at(0).evidence.size(), 1U);
    EXPECT_EQ(second.reasons[0].evidence[0].day, parseDate("2026-09-01"));
    EXPECT_EQ(second.reasons[0].citation, "S3; plan policy: sample");

    const auto third = evaluated(member, rosuvastatin);
    EXPECT_EQ(third.outcome, StepOutcome::firstFill);
    EXPECT_TRUE(third.covered);
    EXPECT_FALSE(third.open);
    EXPECT_EQ(third.graceEndsOn, parseDate("2026-08-29"));
    ASSERT_EQ(third.wouldOpen.size(), 3U);
    EXPECT_EQ(third.wouldOpen[0].step, 2);
    EXPECT_EQ(third.wouldOpen[0].drugs.size(), 4U);
    EXPECT_EQ(outcome(member, rosuvastatin, R"(,"day":"2026-08-29")"), StepOutcome::gracePeriod);
    EXPECT_EQ(outcome(member, rosuvastatin, R"(,"day":"2026-06-30")"), StepOutcome::notSubject);
    EXPECT_EQ(outcome(member, simvastatin), StepOutcome::firstStep);
    EXPECT_EQ(outcome(member, "860975"), StepOutcome::notSubject);
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::firstFill) << "to ask uses nothing up";
    EXPECT_THAT(templates(member, self(member)), IsEmpty());
}

TEST_F(StepTherapyApi, AnswersEachAsFarAsTheySee)
{
    const auto member = covered("CW1");
    relate(member, "treatment", namedId("test/doctor"));
    filled(member, simvastatin, "2026-09-01", {}, R"(,"sourceProgram":"part-2")");
    EXPECT_EQ(evaluated(member, atorvastatin).outcome, StepOutcome::stepsTried);
    EXPECT_EQ(asked(member, atorvastatin, self(member)).as<api::StepEvaluation>().outcome, StepOutcome::stepsTried);
    for (const auto& by : {provider(namedId("test/doctor")), nurse()}) {
        const auto out = asked(member, atorvastatin, by).as<api::StepEvaluation>();
        EXPECT_EQ(out.outcome, StepOutcome::firstFill) << "what they may not see opens nothing that they see";
        EXPECT_THAT(out.reasons.at(0).evidence, IsEmpty());
    }
    EXPECT_EQ(asked(member, atorvastatin, provider(namedId("test/stranger"))).status, 404);
    EXPECT_EQ(asked(member, atorvastatin, token(Role::supporter)).status, 404);
}

TEST_F(StepTherapyApi, RefusesWhatItCannotAnswerAllAtOnce)
{
    const auto member = covered("CW1");
    const auto reply = asked(member, "0", feed(), R"(,"day":"2025-12-31","lineOfBusiness":"medicaid")");
    EXPECT_EQ(reply.status, 422);
    EXPECT_THAT(whatIsWrong(reply),
        UnorderedElementsAre(
            "/drug/code formulary/unknown-drug", "/lineOfBusiness formulary/other-line", "/memberId formulary/no-coverage"));
    const auto other = post("/v1/step-therapy/evaluations", feed(),
        R"({"memberId":")" + member.id.text() + R"(","drug":{"system":"http://hl7.org/fhir/sid/ndc","code":"617310","display":"D"}})");
    EXPECT_EQ(other.status, 422);
    EXPECT_THAT(whatIsWrong(other), ElementsAre("/drug/system formulary/unknown-system"));

    const auto without = taken("CW2", "Ben", "Osei");
    post("/v1/coverages", admin(),
        R"({"memberId":")" + without.id.text()
            + R"(","plan":"P","lineOfBusiness":"commercial","benefits":["medical"],"order":1,"startsOn":"2026-01-01"})");
    EXPECT_THAT(whatIsWrong(asked(without, atorvastatin, feed())), ElementsAre("/memberId formulary/no-coverage")) << "no pharmacy benefit";
}

TEST_F(StepTherapyApi, JudgesByTheLineOfBusiness)
{
    const auto senior = covered("CW1", "Ada", "Osei", {}, "medicare-advantage");
    EXPECT_EQ(outcome(senior, duloxetine), StepOutcome::firstFill);
    filled(senior, duloxetine, "2026-07-27");
    EXPECT_EQ(outcome(senior, duloxetine), StepOutcome::protectedClass) << "taken 120 days before";
    EXPECT_EQ(outcome(senior, denosumab), StepOutcome::closed);
    filled(senior, denosumab, "2026-05-01");
    const auto partB = evaluated(senior, denosumab);
    EXPECT_EQ(partB.outcome, StepOutcome::currentTreatment);
    EXPECT_EQ(partB.benefit, api::Benefit::medical);

    const auto fresh = taken("CW2", "Ben", "Osei");
    for (const auto* span : {R"("startsOn":"2026-08-27","endsOn":"2026-09-30")", R"("startsOn":"2026-10-01")"})
        EXPECT_EQ(post("/v1/coverages", admin(),
                      R"({"memberId":")" + fresh.id.text()
                          + R"(","plan":"P","lineOfBusiness":"special-needs","benefits":["pharmacy"],"order":1,)" + span + '}')
                      .status,
            201);
    const auto transition = evaluated(fresh, duloxetine);
    EXPECT_EQ(transition.outcome, StepOutcome::transitionFill) << "the ninetieth day, over two spans";
    EXPECT_EQ(transition.transition.value().until, parseDate("2026-11-24"));
    EXPECT_EQ(outcome(fresh, duloxetine, R"(,"day":"2026-11-25")"), StepOutcome::firstFill);
    EXPECT_EQ(outcome(covered("CW3", "Cid", "Osei"), duloxetine), StepOutcome::notSubject) << "no such program in commercial plans";
}

TEST_F(StepTherapyApi, TakesAnExceptionWithItsEvidenceAndWhoStatedIt)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Stone");
    EXPECT_EQ(post("/v1/step-exceptions", provider(doctor), exception(member, simvastatin)).status, 404) << "they do not treat them";
    relate(member, "treatment", doctor);
    const auto reply = made("/v1/step-exceptions", provider(doctor), exception(member, simvastatin));
    const auto it = reply.as<api::StepException>();
    EXPECT_EQ(it.statedBy.partyId, doctor);
    EXPECT_EQ(it.drug.display, "Simvastatin 10 MG Oral Tablet") << "as the plan calls it";
    EXPECT_THAT(it.labels, ElementsAre(api::Label::general));
    EXPECT_EQ(get(reply.header("Location"), self(member)).as<api::StepException>(), it);
    EXPECT_EQ(get("/v1/step-exceptions?memberId=" + member.id.text(), nurse()).as<api::StepExceptionPage>().items.size(), 1U);
    EXPECT_EQ(get(reply.header("Location"), provider(namedId("test/stranger"))).status, 404);
    EXPECT_THAT(timeline(member), ElementsAre("An exception from step therapy was stated: Simvastatin 10 MG Oral Tablet"));

    const auto out = evaluated(member, atorvastatin);
    EXPECT_EQ(out.outcome, StepOutcome::stepsTried);
    ASSERT_EQ(out.reasons.at(0).evidence.size(), 1U);
    EXPECT_EQ(out.reasons[0].evidence[0].id, it.id);
    EXPECT_EQ(out.reasons[0].evidence[0].kind, api::StepEvidenceKind::exception);
    EXPECT_THAT(out.reasons[0].text, HasSubstr("was not tolerated"));

    EXPECT_EQ(made("/v1/step-exceptions", feed(), exception(member, atorvastatin, R"(,"providerNpi":"9000000007")"))
                  .as<api::StepException>()
                  .recordedBy.role,
        "system");
    EXPECT_EQ(outcome(member, rosuvastatin), StepOutcome::stepsTried) << "both steps before it";
    relate(member, "care-management", namedId("test/pharmacist"));
    EXPECT_EQ(post("/v1/step-exceptions", pharmacist(), exception(member, clopidogrel, R"(,"providerNpi":"9000000007")")).status, 201);
    EXPECT_EQ(get("/v1/step-exceptions?limit=2&memberId=" + member.id.text(), feed()).as<api::StepExceptionPage>().items.size(), 2U);
}

TEST_F(StepTherapyApi, RefusesAnExceptionThatSaysTooLittle)
{
    const auto member = covered("CW1");
    for (const auto& by : {nurse(), self(member), admin(), token(Role::privacy)})
        EXPECT_EQ(post("/v1/step-exceptions", by, exception(member, simvastatin)).code(), "formulary/for-prescribers");
    const auto reply = post("/v1/step-exceptions", feed(),
        R"({"memberId":")" + member.id.text() + R"(","drug":)" + coding("0")
            + R"(,"kind":"failure","occurredOn":"2026-11-25","evidence":"E","providerNpi":"9999999999"})");
    EXPECT_EQ(reply.status, 422);
    EXPECT_THAT(whatIsWrong(reply),
        ElementsAre("/drug/code formulary/unknown-drug", "/occurredOn formulary/future", "/providerNpi formulary/unknown-provider"));
    EXPECT_THAT(whatIsWrong(post("/v1/step-exceptions", feed(), exception(member, rosuvastatin))),
        ElementsAre("/drug/code formulary/no-step-drug", "/providerNpi formulary/unknown-provider"));
    EXPECT_EQ(post("/v1/step-exceptions", feed(),
                  R"({"memberId":")" + member.id.text() + R"(","drug":)" + coding(simvastatin)
                      + R"(,"kind":"failure","occurredOn":"2026-11-24","evidence":""})")
                  .status,
        400)
        << "without evidence";
    EXPECT_EQ(get("/v1/step-exceptions?memberId=" + member.id.text(), feed()).as<api::StepExceptionPage>().items.size(), 0U);
}

TEST_F(StepTherapyApi, TellsOfAnExceptionFromAProgramOfPart2OnlyWithARelease)
{
    const auto member = covered("CW1");
    const auto doctor = entered("9000000007", "Stone");
    relate(member, "treatment", doctor);
    owner().execute("INSERT INTO source_program_status (source, status, effective_from, citation) VALUES ('9000000007', 'part-2', "
                    "'2020-01-01', 'test')");
    const auto reply = made("/v1/step-exceptions", provider(doctor), exception(member, simvastatin));
    EXPECT_THAT(reply.as<api::StepException>().labels, ElementsAre(api::Label::substanceUse));
    EXPECT_EQ(get(reply.header("Location"), provider(doctor)).status, 200) << "they said it";
    EXPECT_EQ(get(reply.header("Location"), self(member)).status, 200);
    EXPECT_EQ(get(reply.header("Location"), nurse()).status, 404);
    EXPECT_THAT(get("/v1/step-exceptions?memberId=" + member.id.text(), nurse()).as<api::StepExceptionPage>().items, IsEmpty());
    EXPECT_EQ(asked(member, atorvastatin, nurse()).as<api::StepEvaluation>().outcome, StepOutcome::firstFill);
    EXPECT_EQ(outcome(member, atorvastatin), StepOutcome::stepsTried) << "what covers the drug knows it";
}

} // namespace

} // namespace careway
