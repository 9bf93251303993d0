#include "formulary/step_therapy.hpp"

#include <gmock/gmock.h>

namespace careway::formulary {

namespace {

using api::Benefit;
using api::LineOfBusiness;
using api::StepOutcome;
using api::StepRuleKind;
using std::chrono::days;
using std::chrono::sys_days;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date day = std::chrono::year{2026} / 11 / 24;
const Drug simva{"1", "Simvastatin", "simvastatin", "statins", ""}, prava{"2", "Pravastatin", "pravastatin", "statins", ""},
    atorva20{"3", "Atorvastatin 20", "atorvastatin", "statins", ""}, atorva40{"4", "Atorvastatin 40", "atorvastatin", "statins", ""},
    rosuva{"5", "Rosuvastatin", "rosuvastatin", "statins", ""}, other{"9", "Metformin", "metformin", "diabetes", ""};

Date ago(int count) { return sys_days(day) - days(count); }

api::StepProgram statins()
{
    api::StepProgram out;
    out.code = "statins";
    out.benefit = Benefit::pharmacy;
    out.introducedOn = std::chrono::year{2026} / 1 / 1; // its grace period of 60 days ends on 1 March
    out.lookBackDays = 180;
    out.citation = "S3";
    out.steps = {{1, "A", {"1", "2"}, api::StepTries{1, 30}}, {2, "B", {"3", "4"}, api::StepTries{2, 60}}, {3, "C", {"5"}, {}}};
    return out;
}

StepRules commercial() { return {{StepRuleKind::gracePeriod, {60, 0, 0, "S3"}}, {StepRuleKind::firstFill, {30, 0, 0, "S3"}}}; }

StepRules partD()
{
    auto out = commercial();
    out[StepRuleKind::protectedClass] = {120, 0, 0, "423.120(b)(2)(vi)"};
    out[StepRuleKind::transition] = {90, 30, 3, "423.120(b)(3)"};
    return out;
}

StepRules partB() { return {{StepRuleKind::newStarts, {365, 0, 0, "422.136(a)(1)"}}}; }

StepCase about(const Drug& drug, std::vector<Taken> taken = {})
{
    StepCase out;
    out.memberId = namedId("member");
    out.drug = drug;
    out.day = day;
    out.lineOfBusiness = LineOfBusiness::commercial;
    out.benefit = Benefit::pharmacy;
    out.taken = std::move(taken);
    for (const auto& each : {simva, prava, atorva20, atorva40, rosuva})
        out.drugs.emplace(each.code, each);
    return out;
}

Taken taken(const Drug& drug, int daysAgo, int supply = 30, int fills = 1)
{
    return {namedId(drug.code + std::to_string(daysAgo)), drug, ago(daysAgo), fills, supply};
}

StepOutcome outcome(const StepCase& it, const StepRules& rules = commercial())
{
    const auto program = statins();
    return evaluate(&program, rules, it).outcome;
}

const api::StepReason& reason(const api::StepEvaluation& in, StepRuleKind rule)
{
    for (const auto& each : in.reasons)
        if (each.rule == rule) return each;
    throw std::logic_error("no such reason");
}

TEST(StepTherapy, AsksNothingForADrugOfNoProgramOfTheFirstStepOrBeforeItWasIntroduced)
{
    const auto program = statins();
    EXPECT_EQ(evaluate(nullptr, commercial(), about(rosuva)).outcome, StepOutcome::notSubject);
    EXPECT_EQ(outcome(about(other)), StepOutcome::notSubject);
    EXPECT_EQ(outcome(about(simva)), StepOutcome::firstStep);
    auto before = about(rosuva);
    before.day = std::chrono::year{2025} / 12 / 31;
    EXPECT_EQ(evaluate(&program, commercial(), before).outcome, StepOutcome::notSubject);
    for (const auto& each : {about(other), about(simva), before}) {
        const auto out = evaluate(&program, commercial(), each);
        EXPECT_TRUE(out.open && out.covered);
        EXPECT_THAT(out.wouldOpen, IsEmpty());
        EXPECT_EQ(out.firstFill, api::FirstFillState::none);
    }
}

TEST(StepTherapy, OpensTheSecondStepByATryOfTheFirst)
{
    struct Row {
        const char* why;
        std::vector<Taken> taken;
        bool open;
    };
    const Row rows[]{{"nothing", {}, false}, {"a try", {taken(simva, 40)}, true}, {"of either drug", {taken(prava, 40)}, true},
        {"too little of it", {taken(simva, 40, 29)}, false}, {"two that add up", {taken(simva, 10, 15), taken(prava, 40, 15)}, true},
        {"supply is not known", {taken(simva, 40, 0)}, false}, {"the first day looked at", {taken(simva, 180)}, true},
        {"a day earlier", {taken(simva, 181)}, false}, {"yesterday", {taken(simva, 1)}, true},
        {"the same day is no try", {taken(simva, 0)}, false}, {"another drug", {taken(other, 40, 400)}, false},
        {"the drug itself", {taken(atorva20, 40, 90, 3)}, false}};
    for (const auto& row : rows) {
        const auto program = statins();
        const auto out = evaluate(&program, commercial(), about(atorva20, row.taken));
        EXPECT_EQ(out.open, row.open) << row.why;
        EXPECT_EQ(out.outcome, row.open ? StepOutcome::stepsTried : StepOutcome::firstFill) << row.why;
        EXPECT_EQ(out.step, 2);
    }
}

TEST(StepTherapy, OpensTheThirdStepByTriesOfBothBeforeIt)
{
    const auto program = statins();
    EXPECT_FALSE(evaluate(&program, commercial(), about(rosuva, {taken(simva, 100)})).open);
    EXPECT_FALSE(evaluate(&program, commercial(), about(rosuva, {taken(atorva20, 60, 30), taken(atorva40, 30, 30)})).open)
        << "the first was not tried";
    EXPECT_FALSE(evaluate(&program, commercial(), about(rosuva, {taken(atorva20, 60, 60), taken(simva, 100)})).open)
        << "two fills are a try";
    const auto out = evaluate(&program, commercial(), about(rosuva, {taken(atorva40, 30), taken(atorva20, 60), taken(simva, 100)}));
    EXPECT_TRUE(out.open);
    EXPECT_EQ(out.outcome, StepOutcome::stepsTried);
    ASSERT_EQ(out.reasons.size(), 4U);
    EXPECT_EQ(out.reasons[0].step, 1);
    EXPECT_EQ(out.reasons[0].text, "Of step 1 1 fill of 30 days since 2026-05-28; a try is 1 fill of 30 days.");
    ASSERT_EQ(out.reasons[1].evidence.size(), 2U);
    EXPECT_EQ(out.reasons[1].evidence[0].id, namedId("430"));
    EXPECT_EQ(out.reasons[1].evidence[0].day, ago(30));
    EXPECT_EQ(out.reasons[1].evidence[0].drug, codingOf(atorva40));
}

TEST(StepTherapy, CountsAnotherStrengthOfAListedDrugAsATryOfIt)
{
    const Drug strong{"77", "Simvastatin 80", "simvastatin", "statins", ""}, unknown{"78", "?", "", "", ""};
    EXPECT_EQ(outcome(about(atorva20, {taken(strong, 40)})), StepOutcome::stepsTried);
    EXPECT_EQ(outcome(about(atorva20, {taken(unknown, 40)})), StepOutcome::firstFill);
}

TEST(StepTherapy, TakesAFailureAnIntoleranceOrAContraindicationForATryOfItsStep)
{
    const auto program = statins();
    for (const auto kind :
        {api::StepExceptionKind::failure, api::StepExceptionKind::intolerance, api::StepExceptionKind::contraindication}) {
        auto it = about(atorva20);
        it.exceptions = {{namedId("exception"), simva, kind, ago(400)}};
        const auto out = evaluate(&program, commercial(), it);
        EXPECT_EQ(out.outcome, StepOutcome::stepsTried) << "it stands however long ago it was";
        ASSERT_EQ(out.reasons[0].evidence.size(), 1U);
        EXPECT_EQ(out.reasons[0].evidence[0].kind, api::StepEvidenceKind::exception);
        EXPECT_EQ(out.reasons[0].evidence[0].id, namedId("exception"));
        it.drug = rosuva;
        EXPECT_EQ(evaluate(&program, commercial(), it).outcome, StepOutcome::firstFill) << "the second step is wanting";
        it.drug = atorva20;
        it.exceptions[0].day = sys_days(day) + days(1);
        EXPECT_EQ(evaluate(&program, commercial(), it).outcome, StepOutcome::firstFill) << "not yet on that day";
    }
}

TEST(StepTherapy, HonorsAnAuthorization)
{
    const auto program = statins();
    auto it = about(rosuva);
    it.firstFillUsed = true;
    it.approval = Approval{namedId("authorization"), ago(10), ago(-90), ""};
    const auto out = evaluate(&program, commercial(), it);
    EXPECT_EQ(out.outcome, StepOutcome::authorized);
    EXPECT_TRUE(out.open);
    EXPECT_EQ(reason(out, StepRuleKind::authorization).text, "It is authorized since 2026-11-14 until 2027-02-22.");
    EXPECT_EQ(reason(out, StepRuleKind::authorization).evidence.at(0).id, namedId("authorization"));
    it.approval = Approval{namedId("authorization"), ago(10), {}, "the end of treatment"};
    EXPECT_EQ(reason(evaluate(&program, commercial(), it), StepRuleKind::authorization).text,
        "It is authorized since 2026-11-14 until the end of treatment.");
}

TEST(StepTherapy, AsksNothingInTheGracePeriodAndCoversTheFirstFillAfterIt)
{
    const auto program = statins();
    struct Row {
        Date day;
        StepOutcome outcome;
        bool inGrace, used;
    };
    const auto on
        = [](unsigned month, unsigned date) { return Date(std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{date}); };
    const Row rows[]{{on(1, 1), StepOutcome::gracePeriod, true, false}, {on(3, 1), StepOutcome::gracePeriod, true, false},
        {on(3, 2), StepOutcome::firstFill, false, false}, {on(11, 24), StepOutcome::firstFill, false, false},
        {on(3, 2), StepOutcome::closed, false, true}};
    for (const auto& row : rows) {
        auto it = about(rosuva);
        it.day = row.day;
        it.firstFillUsed = row.used;
        const auto out = evaluate(&program, commercial(), it);
        EXPECT_EQ(out.outcome, row.outcome) << text(row.day);
        EXPECT_EQ(out.inGrace, row.inGrace) << text(row.day);
        EXPECT_EQ(out.covered, row.outcome != StepOutcome::closed);
        EXPECT_FALSE(out.open);
        EXPECT_EQ(out.firstFill, row.used ? api::FirstFillState::used : api::FirstFillState::available);
        EXPECT_EQ(out.graceEndsOn, on(3, 1));
        EXPECT_FALSE(out.wouldOpen.empty()) << "nothing is asked today, and it is said what will be";
    }
    auto own = statins();
    own.graceDays = 90;
    EXPECT_EQ(graceEndOf(own, commercial()), on(3, 31));
    own.graceDays = 0;
    EXPECT_EQ(graceEndOf(own, commercial()), Date(std::chrono::year{2025} / 12 / 31)) << "none";
}

TEST(StepTherapy, SaysWhatWouldOpenADrug)
{
    const auto program = statins();
    auto it = about(rosuva, {taken(simva, 40)});
    it.firstFillUsed = true;
    const auto out = evaluate(&program, commercial(), it);
    EXPECT_EQ(out.outcome, StepOutcome::closed);
    ASSERT_EQ(out.wouldOpen.size(), 3U);
    EXPECT_EQ(out.wouldOpen[0].kind, api::StepRemedyKind::try_);
    EXPECT_EQ(out.wouldOpen[0].step, 2);
    EXPECT_EQ(out.wouldOpen[0].text, "2 fills of 60 days of drugs of step 2");
    EXPECT_THAT(out.wouldOpen[0].drugs, ElementsAre(codingOf(atorva20), codingOf(atorva40)));
    EXPECT_EQ(out.wouldOpen[1].kind, api::StepRemedyKind::exception);
    EXPECT_EQ(out.wouldOpen[2].kind, api::StepRemedyKind::authorization);
    EXPECT_EQ(evaluate(&program, commercial(), about(rosuva)).wouldOpen.size(), 5U) << "both steps are wanting";
}

TEST(StepTherapy, IsForNewStartsOnlyUnderPartB)
{
    struct Row {
        int daysAgo;
        StepOutcome outcome;
    };
    for (const auto& row : {Row{365, StepOutcome::currentTreatment}, Row{366, StepOutcome::closed}, Row{1, StepOutcome::currentTreatment},
             Row{0, StepOutcome::closed}})
        EXPECT_EQ(outcome(about(atorva20, {taken(atorva40, row.daysAgo)}), partB()), row.outcome) << row.daysAgo;
    EXPECT_EQ(outcome(about(atorva20), partB()), StepOutcome::closed) << "no first fill and no grace are of Part B";
    const auto program = statins();
    EXPECT_EQ(evaluate(&program, partB(), about(atorva20)).firstFill, api::FirstFillState::none);
    EXPECT_EQ(lookBackOf(program, partB()), 365);
    EXPECT_EQ(lookBackOf(program, commercial()), 180);
}

TEST(StepTherapy, LeavesThoseAloneWhoTakeADrugOfAProtectedClassUnderPartD)
{
    auto it = about(atorva20, {taken(atorva40, 120)});
    EXPECT_EQ(outcome(it, partD()), StepOutcome::firstFill) << "its class is not protected";
    it.protectedClass = ProtectedClass{true, "423.120(b)(2)(vi)(C)"};
    EXPECT_EQ(outcome(it, partD()), StepOutcome::protectedClass);
    EXPECT_EQ(outcome(it, commercial()), StepOutcome::firstFill) << "nobody else has such a rule";
    it.taken = {taken(atorva40, 121)};
    EXPECT_EQ(outcome(it, partD()), StepOutcome::firstFill) << "who begins anew is asked for a step";
    it.protectedClass->newStarts = false;
    EXPECT_EQ(outcome(it, partD()), StepOutcome::protectedClass) << "antiretrovirals have no steps at all";
}

TEST(StepTherapy, CoversAMonthInTheFirstNinetyDaysOfPartD)
{
    const auto program = statins();
    struct Row {
        const char* why;
        int coveredDaysAgo;
        std::vector<Taken> taken;
        StepOutcome outcome;
        int left;
    };
    const Row rows[]{{"the first day", 0, {}, StepOutcome::transitionFill, 30}, {"the ninetieth", 89, {}, StepOutcome::transitionFill, 30},
        {"the day after", 90, {}, StepOutcome::firstFill, -1},
        {"half of it is had", 40, {taken(atorva40, 20, 14)}, StepOutcome::transitionFill, 16},
        {"all of it is had", 40, {taken(atorva40, 20, 30)}, StepOutcome::firstFill, 0},
        {"of before the coverage nothing counts", 40, {taken(atorva40, 41, 30)}, StepOutcome::transitionFill, 30}};
    for (const auto& row : rows) {
        auto it = about(atorva20, row.taken);
        it.coveredSince = ago(row.coveredDaysAgo);
        const auto out = evaluate(&program, partD(), it);
        EXPECT_EQ(out.outcome, row.outcome) << row.why;
        EXPECT_EQ(out.transition ? out.transition->daysLeft : -1, row.left) << row.why;
        EXPECT_EQ(out.firstFill, api::FirstFillState::available) << "the transition does not use it up";
        if (out.transition) {
            EXPECT_EQ(out.transition->until, Date(sys_days(*it.coveredSince) + days(89)));
            EXPECT_EQ(out.transition->noticeBusinessDays, 3);
        }
    }
    auto it = about(atorva20);
    it.coveredSince = ago(0);
    EXPECT_EQ(outcome(it, commercial()), StepOutcome::firstFill) << "commercial plans have none";
}

TEST(StepTherapy, NamesTheFirstRuleThatOpensBeforeThoseThatOnlyCover)
{
    auto it = about(atorva20, {taken(simva, 40), taken(atorva40, 50)});
    it.coveredSince = ago(0);
    it.protectedClass = ProtectedClass{true, "c"};
    it.approval = Approval{namedId("a"), ago(1), {}, ""};
    auto rules = partD();
    rules[StepRuleKind::newStarts] = {365, 0, 0, "n"};
    EXPECT_EQ(outcome(it, rules), StepOutcome::stepsTried);
    it.taken.erase(it.taken.begin());
    EXPECT_EQ(outcome(it, rules), StepOutcome::authorized);
    it.approval.reset();
    EXPECT_EQ(outcome(it, rules), StepOutcome::currentTreatment);
    rules.erase(StepRuleKind::newStarts);
    EXPECT_EQ(outcome(it, rules), StepOutcome::protectedClass);
    it.protectedClass.reset();
    EXPECT_EQ(outcome(it, rules), StepOutcome::transitionFill);
    it.coveredSince = ago(200);
    EXPECT_EQ(outcome(it, rules), StepOutcome::firstFill);
    it.firstFillUsed = true;
    EXPECT_EQ(outcome(it, rules), StepOutcome::closed);
}

} // namespace

} // namespace careway::formulary
