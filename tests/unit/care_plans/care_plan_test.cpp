#include "care_plans/care_plan.hpp"

#include "json/column.hpp"
#include "json/reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace careway::care_plans {

namespace {

namespace fs = std::filesystem;
using api::CarePlanState;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const auto now = *parseInstant("2026-11-24T15:00:00Z");
const Ids ids = [] { return newId(now); };

api::CarePlanGoal goal(std::optional<double> baseline, std::optional<double> target, api::MeasureDirection direction)
{
    return {
        newId(now), api::CarePlanGoalKind::symptom, "Feel better", {"PHQ-9", {}, baseline, target, direction}, parseDate("2027-01-01"), {}};
}

api::CarePlan plan(CarePlanState state)
{
    api::CarePlan out;
    out.version = 4;
    out.state = state;
    out.goals = {goal(12, 4, api::MeasureDirection::decrease)};
    return out;
}

std::vector<std::string> faultsOf(const Result<api::CarePlan>& result)
{
    std::vector<std::string> out;
    if (!result)
        for (const auto& each : result.error().violations)
            out.push_back(each.at + ' ' + each.code.substr(each.code.find('/') + 1));
    return out;
}

const api::CarePlanAuthor member{api::CarePlanVoice::member, namedId("m"), {}, {}};
const api::CarePlanAuthor mother{api::CarePlanVoice::family, namedId("s"), {}, {}};

TEST(CarePlan, GoesEveryWayThatIsOpenFromEachStateAndNoOther)
{
    const std::vector<std::pair<CarePlanState, std::vector<Move>>> open{
        {CarePlanState::draft, {Move::change, Move::propose, Move::contribute, Move::close}},
        {CarePlanState::proposed, {Move::change, Move::contribute, Move::agree, Move::close}},
        {CarePlanState::active, {Move::change, Move::contribute, Move::agree, Move::close}}, {CarePlanState::closed, {}}};
    for (const auto& [state, moves] : open)
        for (const auto move : {Move::change, Move::propose, Move::contribute, Move::agree, Move::close}) {
            const bool legal = std::find(moves.begin(), moves.end(), move) != moves.end();
            EXPECT_EQ(may(plan(state), move).has_value(), legal) << json::toColumn(state) << ' ' << static_cast<int>(move);
            auto takenOver = plan(state);
            takenOver.origin = api::CarePlanOrigin::takenOver;
            EXPECT_EQ(may(takenOver, move).has_value(), state != CarePlanState::closed && move == Move::close);
        }
    EXPECT_THAT(
        may(plan(CarePlanState::draft), Move::agree).error().detail, HasSubstr("it can be changed, proposed, contributed to, closed."));
}

TEST(CarePlan, IsProposedOnlyWithGoalsThatCanBeMeasured)
{
    auto draft = plan(CarePlanState::draft);
    EXPECT_TRUE(proposed(draft, now));
    draft.goals = {goal({}, {}, api::MeasureDirection::decrease), goal(5, 7, api::MeasureDirection::decrease),
        goal(5, 5, api::MeasureDirection::increase), goal(5, 5, api::MeasureDirection::maintain)};
    draft.goals[3].targetOn = parseDate("2026-11-23");
    EXPECT_THAT(faultsOf(proposed(draft, now)),
        ElementsAre("/goals/0/measure/baseline not-measurable", "/goals/0/measure/target not-measurable",
            "/goals/1/measure/target wrong-way", "/goals/2/measure/target wrong-way", "/goals/3/targetOn not-measurable"));
    draft.goals.clear();
    EXPECT_THAT(faultsOf(proposed(draft, now)), ElementsAre(" no-goals"));
}

TEST(CarePlan, IsSignedByTheMemberAndByNobodyBesideThem)
{
    const auto family = agreed(plan(CarePlanState::proposed), {}, mother, newId(now), now).value();
    EXPECT_EQ(family.state, CarePlanState::proposed);
    EXPECT_FALSE(family.agreedVersion);
    const auto own = agreed(family, {}, member, newId(now), now).value();
    EXPECT_EQ(own.state, CarePlanState::active);
    EXPECT_EQ(own.agreedVersion, 5);
    EXPECT_EQ(own.version, 6);
}

TEST(CarePlan, IsClosedWithOneOutcomeForEachGoal)
{
    const auto active = plan(CarePlanState::active);
    const auto& id = active.goals[0].id;
    const api::NewGoalOutcome met{id, api::GoalResult::met, "3 points"};
    EXPECT_THAT(faultsOf(closed(active, {}, now)), ElementsAre("/outcomes outcome-missing"));
    EXPECT_THAT(faultsOf(closed(active, {{met, met}, {}}, now)), ElementsAre("/outcomes/1/goalId twice"));
    EXPECT_THAT(
        faultsOf(closed(active, {{met, {namedId("x"), api::GoalResult::met, "y"}}, {}}, now)), ElementsAre("/outcomes/1/goalId unknown"));
    EXPECT_EQ(closed(active, {{met}, {}}, now).value().goals[0].outcome, (api::GoalOutcome{api::GoalResult::met, "3 points"}));
}

TEST(CarePlan, KeepsWordsUpToWhatIsShown)
{
    auto full = plan(CarePlanState::active);
    full.contributions.resize(200);
    full.agreements.resize(200);
    EXPECT_EQ(contributed(full, {{}, "x", {}}, member, newId(now), now).error().code, "care-plans/enough-said");
    EXPECT_EQ(agreed(full, {}, member, newId(now), now).error().code, "care-plans/enough-said");
    EXPECT_THAT(faultsOf(contributed(plan(CarePlanState::active), {{}, "x", namedId("x")}, member, newId(now), now)),
        ElementsAre("/goalId unknown"));
}

TEST(CarePlan, TakenOverIsLabelledByItsSourceItsProgramAndWhatIsSaid)
{
    api::NewTakenOverCarePlan asked;
    asked.text = "Meetings";
    asked.sourceProgram = api::SourceProgram::part2;
    asked.labels = {api::Label::hiv};
    EXPECT_THAT(
        takenOver(asked, {api::Label::general}, newId(now), now).value().labels, ElementsAre(api::Label::substanceUse, api::Label::hiv));
    asked.sourceProgram = api::SourceProgram::notPart2;
    asked.labels.reset();
    EXPECT_THAT(takenOver(asked, {api::Label::general}, newId(now), now).value().labels, ElementsAre(api::Label::general));
}

std::vector<api::CarePlanTemplate> templates()
{
    std::vector<api::CarePlanTemplate> out;
    for (const auto& entry : fs::directory_iterator(fs::path(CAREWAY_SOURCE_DIR) / "db/reference/care_plan_templates")) {
        std::ifstream in(entry.path(), std::ios::binary);
        json::fromColumn(std::string{std::istreambuf_iterator<char>(in), {}}, out.emplace_back());
    }
    return out;
}

TEST(CarePlanTemplates, AreSoundSayThatTheyAreSamplesAndHaveAGoalOfCompliance)
{
    const auto all = templates();
    EXPECT_EQ(all.size(), 6U);
    for (const auto& each : all) {
        EXPECT_TRUE(check(each)) << each.code;
        EXPECT_TRUE(each.sample) << each.code;
        EXPECT_TRUE(std::any_of(each.goals.begin(), each.goals.end(), [](const auto& g) {
            return g.kind == api::CarePlanGoalKind::medicationCompliance || g.kind == api::CarePlanGoalKind::treatmentCompliance;
        })) << each.code;
        for (const auto& served : each.goals)
            EXPECT_FALSE(served.measure.baseline) << "it is the member's own";
    }
}

TEST(CarePlanTemplates, AreRefusedWhenTheyNameWhatIsNotThere)
{
    auto from = templates().front();
    from.goals.push_back(from.goals.front());
    from.interventions.push_back({"x", {}, {"nowhere"}});
    from.effectiveTo = parseDate("1999-01-01");
    const auto checked = check(from);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().violations.size(), 3U);
}

TEST(CarePlanTemplates, FillADraftWithDaysThatCountFromToday)
{
    api::NewCarePlan asked;
    asked.program = "diabetes-condition-management";
    asked.title = "Mine";
    asked.goals = {{{}, api::CarePlanGoalKind::other, "Dance", {"Evenings", {}, 0, 2, api::MeasureDirection::increase}, {}}};
    for (const auto& each : templates()) {
        const auto draft = drafted(asked, each, {api::Label::general}, ids, now).value();
        EXPECT_EQ(draft.title, "Mine");
        EXPECT_EQ(draft.goals.size(), each.goals.size() + 1);
        EXPECT_EQ(draft.goals.back().text, "Dance");
        EXPECT_EQ(draft.goals[0].targetOn, Date(std::chrono::sys_days(dayOf(now)) + std::chrono::days(each.goals[0].days)));
    }
}

} // namespace

} // namespace careway::care_plans
