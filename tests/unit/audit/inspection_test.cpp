#include "audit/inspection.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace careway::audit {
namespace {

using Of = Finding::Of;
using What = Finding::What;

Instant at(const std::string& time) { return parseInstant("2026-11-24T" + time + "Z").value(); }

Leaf leaf(const std::string& time) { return {{momentOf(at(time)), namedId(time)}, sha256(time)}; }

/// A minute of three rows, as it was sealed.
struct Minute {
    std::vector<Leaf> rows{leaf("15:00:01"), leaf("15:00:02"), leaf("15:00:03")}, leaves = rows;
    bool whole = true;
    Seal seal = sealed(std::nullopt, {at("15:00:00"), at("15:01:00")}, rootOf(rows));

    static Root rootOf(const std::vector<Leaf>& leaves)
    {
        Root out;
        for (const auto& each : leaves)
            out.add(each);
        return out;
    }

    std::optional<Finding> compared()
    {
        std::vector<KeptRow> kept;
        for (const auto& each : rows)
            kept.push_back({each, whole});
        auto ofRows = once(kept);
        auto ofLeaves = once(std::vector<KeptLeaves>{{seal.number, 0, packed(leaves)}});
        return compare(seal, ofRows, ofLeaves);
    }

    template <typename T> static Stream<T> once(std::vector<T> all)
    {
        return Stream<T>([all]() mutable { return std::exchange(all, {}); });
    }
};

Finding row(What what, const std::string& time) { return {Of::row, what, 1, Window{at("15:00:00"), at("15:01:00")}, leaf(time).place}; }

TEST(AnInspection, NamesTheRowThatWasAlteredRemovedOrAdded)
{
    Minute whole, altered, removed, added, early, late;
    EXPECT_EQ(whole.compared(), std::nullopt);
    altered.rows[1].content = sha256("other");
    EXPECT_EQ(altered.compared(), row(What::altered, "15:00:02"));
    removed.rows.erase(removed.rows.begin() + 2);
    EXPECT_EQ(removed.compared(), row(What::removed, "15:00:03"));
    added.rows.insert(added.rows.begin() + 1, leaf("15:00:01.5"));
    EXPECT_EQ(added.compared(), row(What::added, "15:00:01.5"));
    early.rows.insert(early.rows.begin(), leaf("14:59:00"));
    EXPECT_EQ(early.compared(), row(What::added, "14:59:00")) << "before the first seal there is to be none";
    late.rows.push_back(leaf("15:01:00"));
    EXPECT_EQ(late.compared(), std::nullopt) << "belongs to the next window";
}

TEST(AnInspection, NamesARowThatNoLongerBearsTheDigestOfWhatStandsInIt)
{
    Minute minute;
    minute.whole = false;
    EXPECT_EQ(minute.compared(), row(What::altered, "15:00:01"));
}

TEST(AnInspection, KnowsWhetherTheRowsOrTheirLeavesAreWrong)
{
    Minute leaves, both;
    leaves.leaves.pop_back();
    EXPECT_EQ(leaves.compared(), (Finding{Of::leaves, What::altered, 1, leaves.seal.window}));
    both.leaves.pop_back();
    both.rows.pop_back();
    EXPECT_EQ(both.compared(), (Finding{Of::window, What::altered, 1, both.seal.window}));
}

TEST(AnInspection, TellsItInALine)
{
    EXPECT_EQ(sentence(row(What::removed, "15:00:02")),
        "seal 1 (2026-11-24T15:00:00.000Z to 2026-11-24T15:01:00.000Z): the row of 2026-11-24 15:00:02.000000 with the id "
            + namedId("15:00:02").text() + " was removed");
    EXPECT_EQ(sentence({Of::seal, What::altered, 7}), "seal 7 was altered");
    EXPECT_EQ(sentence({Of::leaves, What::altered, 7}), "seal 7: the leaves were altered");
}

/// Three seals in a row.
std::vector<Seal> three()
{
    std::vector<Seal> out{sealed(std::nullopt, {at("15:00:00"), at("15:01:00")}, Root{})};
    out.push_back(sealed(out[0], {at("15:01:00"), at("15:02:00")}, Root{}));
    out.push_back(sealed(out[1], {at("15:02:00"), at("15:03:00")}, Root{}));
    return out;
}

std::optional<Finding> chained(const std::vector<Seal>& seals, const Outside& outside = {})
{
    Chain chain(outside);
    for (const auto& seal : seals)
        if (const auto found = chain.follow(seal)) return found;
    return chain.end();
}

Outside keptOutside(const std::vector<Seal>& seals)
{
    Outside out;
    for (const auto& seal : seals)
        out.emplace(seal.number, shown(seal));
    return out;
}

TEST(AChainOfSeals, NamesTheFirstThatWasAlteredRemovedOrAdded)
{
    EXPECT_EQ(chained(three()), std::nullopt);
    auto seals = three();
    seals[1].items = 5;
    EXPECT_EQ(chained(seals), (Finding{Of::seal, What::altered, 2}));
    seals = three();
    seals.erase(seals.begin());
    EXPECT_EQ(chained(seals), (Finding{Of::seal, What::removed, 1}));
    seals = three();
    seals.erase(seals.begin() + 1);
    EXPECT_EQ(chained(seals), (Finding{Of::seal, What::removed, 2}));
    seals = three();
    seals[0].number = 0;
    EXPECT_EQ(chained(seals), (Finding{Of::seal, What::added, 0}));
    seals = three();
    seals[1].items = 5;
    seals[1].digest = seals[1].proof();
    EXPECT_EQ(chained(seals), (Finding{Of::seal, What::altered, 2})) << "the third knows another";
    seals = three();
    seals[2].window.start = at("15:02:30");
    seals[2].digest = seals[2].proof();
    EXPECT_TRUE(chained(seals)) << "a gap in time";
}

TEST(AChainOfSeals, IsHeldToWhatWasKeptOutside)
{
    const auto outside = keptOutside(three());
    EXPECT_EQ(chained(three(), outside), std::nullopt);
    auto seals = three();
    seals.pop_back();
    EXPECT_EQ(chained(seals), std::nullopt) << "nobody else knows the last one";
    EXPECT_EQ(chained(seals, outside), (Finding{Of::seal, What::removed, 3}));
    EXPECT_EQ(chained({}, outside), (Finding{Of::seal, What::removed, 1}));
    seals = three();
    seals[1] = sealed(seals[0], {at("15:01:00"), at("15:02:00")}, Minute::rootOf({leaf("15:01:01")}));
    seals[2] = sealed(seals[1], {at("15:02:00"), at("15:03:00")}, Root{});
    EXPECT_EQ(chained(seals), std::nullopt) << "all made anew";
    EXPECT_EQ(chained(seals, outside), (Finding{Of::seal, What::altered, 2}));
    EXPECT_EQ(chained(seals, keptOutside({three()[2]})), (Finding{Of::seal, What::altered, 3})) << "one kept is enough";
}

TEST(SealsKeptOutside, AreTheAnswersOfTheApiALineEach)
{
    const auto line = [](const Seal& seal) {
        return R"({"items":[{"number":)" + std::to_string(seal.number) + R"(,"startsAt":")" + text(seal.window.start) + R"(","endsAt":")"
            + text(seal.window.end) + R"(","rows":0,"root":")" + hex(seal.root) + R"(","before":")" + hex(seal.before) + R"(","digest":")"
            + hex(seal.digest) + R"("}],"nextCursor":"abc"})";
    };
    std::istringstream file(line(three()[0]) + "\n\n" + line(three()[2]));
    EXPECT_EQ(outsideFrom(file), keptOutside({three()[0], three()[2]}));
    auto anew = three()[0];
    anew.root = sha256("other");
    anew.digest = anew.proof();
    std::istringstream twice(line(three()[0]) + '\n' + line(anew));
    EXPECT_EQ(outsideFrom(twice), keptOutside({three()[0]})) << "what was known first counts";
    std::istringstream broken(line(three()[0]) + "\n{\"items\":[{\"number\":1");
    EXPECT_THROW((void)outsideFrom(broken), std::runtime_error);
}

} // namespace
} // namespace careway::audit
