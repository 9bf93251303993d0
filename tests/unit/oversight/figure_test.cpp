#include "oversight/figure.hpp"

#include <gtest/gtest.h>

namespace careway::oversight {
namespace {

using api::ProgramMeasure;

Objectives objectives()
{
    Objectives out;
    out.benchmarks = {{{"", "reach"}, 60}, {{"sleep", "reach"}, 80}};
    out.smallestGroup = 11;
    return out;
}

TEST(AFigure, HasItsBenchmarkAndItsTrend)
{
    const auto all = figuresOf({{"sleep", ProgramMeasure::reach, 90, 60}, {"stress", ProgramMeasure::reach, 90, 30}},
        {{"sleep", ProgramMeasure::reach, 100, 50}}, objectives());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].benchmark, 80);
    EXPECT_EQ(all[0].percent, 66.6);
    EXPECT_EQ(all[0].percentBefore, 50.0);
    EXPECT_EQ(all[1].benchmark, 60);
    EXPECT_FALSE(all[1].percentBefore);
}

TEST(AFigure, BehindWhichTooFewStandIsNotTold)
{
    struct Case {
        std::int64_t of, met;
        bool told;
    };
    for (const auto& each : {Case{0, 0, true}, {10, 0, false}, {11, 0, true}, {11, 11, true}, {40, 10, false}, {40, 30, false},
             {40, 29, true}, {40, 40, true}, {22, 11, true}, {21, 11, false}}) {
        const auto figure = figuresOf({{"sleep", ProgramMeasure::reach, each.of, each.met}}, {}, objectives()).at(0);
        EXPECT_EQ(!figure.suppressed, each.told) << each.of << ' ' << each.met;
        EXPECT_EQ(figure.of.has_value(), each.told);
    }
}

} // namespace
} // namespace careway::oversight
