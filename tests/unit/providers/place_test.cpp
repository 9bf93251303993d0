#include "providers/provider.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace careway::providers {

namespace {

constexpr Place nashville{36.0687, -86.7255};
constexpr Place memphis{35.1495, -90.0490};

bool holds(const Box& box, const Place& place)
{
    return place.latitude >= box.south && place.latitude <= box.north && place.longitude >= box.west && place.longitude <= box.east;
}

// Where one comes to from a point in a direction (radians from north) after so many miles.
Place going(const Place& from, double direction, double miles)
{
    const double angle = miles * metresPerMile / earthRadius;
    const double up = from.latitude * std::numbers::pi / 180;
    const double to = std::asin(std::sin(up) * std::cos(angle) + std::cos(up) * std::sin(angle) * std::cos(direction));
    const double turn = std::atan2(std::sin(direction) * std::sin(angle) * std::cos(up), std::cos(angle) - std::sin(up) * std::sin(to));
    return {to * 180 / std::numbers::pi, std::remainder(from.longitude + turn * 180 / std::numbers::pi, 360.0)};
}

api::Location at(const Place& place, bool accepting)
{
    api::Location out;
    out.latitude = place.latitude;
    out.longitude = place.longitude;
    out.acceptingPatients = accepting;
    return out;
}

} // namespace

TEST(Place, NobodyIsFarFromThemselves)
{
    EXPECT_EQ(metresBetween(nashville, nashville), 0);
    EXPECT_EQ(milesFrom(0), 0);
}

TEST(Place, AQuarterOfTheEarthIsAQuarterOfItsCircumference)
{
    EXPECT_NEAR(metresBetween({0, 0}, {90, 0}), earthRadius * std::numbers::pi / 2, 1);
    EXPECT_NEAR(metresBetween({0, 179}, {0, -179}), earthRadius * std::numbers::pi / 90, 1);
    EXPECT_NEAR(metresBetween({0, 0}, {0, 180}), earthRadius * std::numbers::pi, 1);
}

TEST(Place, ADistanceIsTheSameBothWays)
{
    EXPECT_DOUBLE_EQ(metresBetween(nashville, memphis), metresBetween(memphis, nashville));
    EXPECT_NEAR(metresBetween(nashville, memphis) / metresPerMile, 196.5, 2);
}

TEST(Place, MilesHaveTwoDecimals)
{
    EXPECT_EQ(milesFrom(1609), 1.0);
    EXPECT_EQ(milesFrom(2000), 1.24);
}

TEST(Place, EveryPointWithinTheRadiusIsInTheBox)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> latitude(-90, 90), longitude(-180, 180), direction(0, 2 * std::numbers::pi), share(0, 1),
        radius(1, 200);
    for (int i = 0; i < 20'000; ++i) {
        const Place centre{latitude(random), longitude(random)};
        const double miles = radius(random);
        const auto point = going(centre, direction(random), miles * share(random));
        ASSERT_TRUE(holds(boxAround(centre, miles), point)) << centre.latitude << ' ' << centre.longitude << ' ' << miles;
    }
}

TEST(Place, ABoxIsNotMuchWiderThanItMustBe)
{
    const auto box = boxAround(nashville, 25);
    EXPECT_NEAR(box.north - box.south, 50.2 / 69.1, 0.01);
    EXPECT_NEAR(box.east - box.west, 50.2 / 69.1 / std::cos(nashville.latitude * std::numbers::pi / 180), 0.01);
}

TEST(Place, AroundAPoleAndAcrossTheAntimeridianAllLongitudesCount)
{
    for (const Place& centre : {Place{89.9, 10}, Place{-90, 0}, Place{52, 179.9}, Place{52, -179.9}}) {
        const auto box = boxAround(centre, 25);
        EXPECT_EQ(box.west, -180);
        EXPECT_EQ(box.east, 180);
    }
}

TEST(Grid, ABoxTouchesOneRangeOfCellsInEachRowOfTheGrid)
{
    constexpr int row = 2881;
    constexpr int equator = 90 * 8 * row + 180 * 8;
    EXPECT_EQ(cellsIn({0, 0.25, 0.01, 0.24}),
        (std::vector<Cells>{{equator, equator + 1}, {equator + row, equator + row + 1}, {equator + 2 * row, equator + 2 * row + 1}}));
    EXPECT_EQ(cellsIn({-0.01, 0.01, -0.01, 0.01}), (std::vector<Cells>{{equator - row - 1, equator - row}, {equator - 1, equator}}));
}

TEST(Grid, RowsThatGoAllTheWayRoundAreOneRange)
{
    EXPECT_EQ(cellsIn({-91, -89.8, -180, 180}), (std::vector<Cells>{{0, 2 * 2881 - 1}}));
    EXPECT_EQ(cellsIn({89.99, 91, -180, 180}), (std::vector<Cells>{{1439 * 2881, 1441 * 2881 - 1}}));
}

TEST(Nearest, IsTheOneOfLeastDistanceAmongThoseThatCount)
{
    api::Provider provider;
    provider.locations = {at(memphis, true), at(nashville, false), at({36.2, -86.8}, true)};
    EXPECT_EQ(nearestOf(provider, nashville, std::nullopt), provider.locations[1]);
    EXPECT_EQ(nearestOf(provider, nashville, false), provider.locations[1]);
    EXPECT_EQ(nearestOf(provider, nashville, true), provider.locations[2]);
}

TEST(Nearest, IsTheFirstOfSeveralAtOnePlaceAndNoneWhereNoneCounts)
{
    api::Provider provider;
    provider.locations = {at(nashville, true), at(nashville, true)};
    provider.locations[0].name = "first";
    EXPECT_EQ(nearestOf(provider, memphis, true)->name, "first");
    EXPECT_EQ(nearestOf(provider, memphis, false), std::nullopt);
}

} // namespace careway::providers
