#include "populate/cluster.hpp"
#include "populate/populate.hpp"
#include "populate/weighted.hpp"

#include <gtest/gtest.h>

#include <map>
#include <stdexcept>

namespace careway::populate {

TEST(Draws, HangOnSeedPurposeAndOrdinalAlone)
{
    const auto first = [](std::uint64_t seed, Purpose purpose, std::uint64_t ordinal) { return Draws(seed, purpose, ordinal).next(); };
    EXPECT_EQ(first(1, Purpose::home, 5), first(1, Purpose::home, 5));
    EXPECT_NE(first(1, Purpose::home, 5), first(2, Purpose::home, 5));
    EXPECT_NE(first(1, Purpose::home, 5), first(1, Purpose::person, 5));
    EXPECT_NE(first(1, Purpose::home, 5), first(1, Purpose::home, 6));
}

TEST(Draws, AreSpreadEvenly)
{
    std::map<std::uint64_t, int> seen;
    for (std::uint64_t ordinal = 0; ordinal < 10'000; ++ordinal)
        ++seen[Draws(1, Purpose::home, ordinal).below(10)];
    for (const auto& [value, count] : seen)
        EXPECT_NEAR(count, 1'000, 150) << value;
}

TEST(Weighted, DrawsByWeightAndNeverWhatHasNone)
{
    Weighted<char> letters;
    letters.add('a', 30);
    letters.add('b', 0);
    letters.add('c', 10);
    std::map<char, int> seen;
    for (std::uint64_t ordinal = 0; ordinal < 4'000; ++ordinal) {
        Draws draws(1, Purpose::home, ordinal);
        ++seen[letters.drawn(draws)];
    }
    EXPECT_NEAR(seen['a'], 3'000, 150);
    EXPECT_EQ(seen['b'], 0);
}

TEST(OrderedId, IsAVersion7InTheOrderOfOrdinals)
{
    const auto id = orderedId(1, Purpose::memberId, 41), next = orderedId(1, Purpose::memberId, 42);
    EXPECT_LT(id, next);
    EXPECT_EQ(id.text()[14], '7');
    EXPECT_NE(id, orderedId(2, Purpose::memberId, 41));
    EXPECT_NE(id, orderedId(1, Purpose::memberId, 41, 1));
}

TEST(Cluster, EverybodyIsInTheOneThatBeginsWithItsFirst)
{
    const auto clusterOf = [](std::uint64_t ordinal) {
        return clusterAround(
            ordinal, 8, [](std::uint64_t first) { return Draws(1, Purpose::household, first).below(4) + 1; },
            [](std::uint64_t size) { return size; });
    };
    for (std::uint64_t first = 0; first < 800;) {
        const auto cluster = clusterOf(first);
        ASSERT_EQ(cluster.first, first);
        for (std::uint64_t each = first; each < first + cluster.size; ++each)
            EXPECT_EQ(clusterOf(each).first, first);
        EXPECT_LE((first % 8) + cluster.size, 8u) << "a block's end cuts off what is left";
        first += cluster.size;
    }
}

TEST(Piece, AllOfThemTogetherAreTheWhole)
{
    for (const std::uint64_t members : {0u, 1u, 499u, 500u, 501u, 3'333u, 100'000u}) {
        for (const std::uint64_t count : {1u, 2u, 3u, 7u, 16u}) {
            std::uint64_t end = 0;
            for (std::uint64_t number = 1; number <= count; ++number) {
                const auto part = membersOf({number, count}, members);
                EXPECT_EQ(part.from, end);
                end = part.to;
            }
            EXPECT_EQ(end, members);
        }
    }
}

TEST(Piece, IsANumberOfACount)
{
    EXPECT_EQ(Piece::from("2/4").number, 2u);
    EXPECT_EQ(Piece::from("2/4").count, 4u);
    for (const auto* text : {"", "2", "0/4", "5/4", "1/0", "a/b", "1/2/3", "-1/2", "1/1001"})
        EXPECT_THROW((void)Piece::from(text), std::invalid_argument) << text;
}

} // namespace careway::populate
