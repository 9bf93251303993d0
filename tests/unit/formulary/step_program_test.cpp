#include "formulary/step_program.hpp"

#include <gmock/gmock.h>

namespace careway::formulary {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

api::StepProgram statins()
{
    api::StepProgram out;
    out.code = "statins";
    out.linesOfBusiness = {api::LineOfBusiness::commercial};
    out.effectiveFrom = std::chrono::year{2026} / 7 / 1;
    out.steps = {{1, "A", {"1", "2"}, api::StepTries{1, 30}}, {2, "B", {"3"}, api::StepTries{1, 30}}, {3, "C", {"4"}, {}}};
    return out;
}

std::string whatIsWrong(const api::StepProgram& program)
{
    std::string out;
    const auto checked = check(program);
    if (!checked)
        for (const auto& each : checked.error().violations)
            out += each.at + ' ' + each.code + '\n';
    return out;
}

TEST(StepProgram, CountsItsStepsWithoutAGapAndSaysWhatATryIs)
{
    EXPECT_EQ(whatIsWrong(statins()), "");
    auto wrong = statins();
    wrong.steps[1].step = 3;
    wrong.steps[0].tries.reset();
    wrong.steps[2].drugs.push_back("1");
    wrong.effectiveTo = std::chrono::year{2026} / 6 / 30;
    EXPECT_EQ(whatIsWrong(wrong),
        "/steps/0/tries formulary/no-tries\n/steps/1/step formulary/step-order\n/steps/2/drugs formulary/drug-twice\n"
        "/effectiveTo formulary/before-start\n");
    wrong = statins();
    wrong.steps.resize(1);
    EXPECT_EQ(whatIsWrong(wrong), "/steps formulary/one-step\n");
}

TEST(StepProgram, HasADrugOnOneStepForALineOfBusiness)
{
    const std::vector programs{statins()};
    EXPECT_EQ(stepOf(programs[0], "3"), 2);
    EXPECT_EQ(stepOf(programs[0], "9"), std::nullopt);
    EXPECT_EQ(programFor(programs, api::LineOfBusiness::commercial, "4"), &programs[0]);
    EXPECT_EQ(programFor(programs, api::LineOfBusiness::medicaid, "4"), nullptr);
    EXPECT_EQ(programFor(programs, api::LineOfBusiness::commercial, "9"), nullptr);
}

TEST(StepProgram, SharesNoDrugWithAnotherOfTheSameLineAndDays)
{
    auto other = statins();
    other.code = "more-statins";
    EXPECT_THAT(clashes(std::vector{statins(), other}).size(), 4);
    other.steps = {{1, "A", {"7", "2"}, api::StepTries{1, 30}}, {2, "B", {"8"}, {}}};
    EXPECT_THAT(clashes(std::vector{statins(), other}), ElementsAre("2 is in statins and in more-statins"));
    auto elsewhere = other;
    elsewhere.linesOfBusiness = {api::LineOfBusiness::medicaid};
    EXPECT_THAT(clashes(std::vector{statins(), elsewhere}), IsEmpty());
    auto later = other, over = statins();
    over.effectiveTo = std::chrono::year{2026} / 12 / 31;
    later.effectiveFrom = std::chrono::year{2027} / 1 / 1;
    EXPECT_THAT(clashes(std::vector{over, later}), IsEmpty());
}

} // namespace

} // namespace careway::formulary
