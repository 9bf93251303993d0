#include "audit/seal.hpp"
#include "sql/session.hpp"

#include <gtest/gtest.h>

namespace careway::audit {
namespace {

Instant at(const std::string& time) { return parseInstant("2026-11-24T" + time + "Z").value(); }

Leaf leaf(int number) { return {{momentOf(at("15:00:00.123")), namedId(std::to_string(number))}, sha256(std::to_string(number))}; }

Root rootOf(int leaves)
{
    Root out;
    for (int i = 0; i < leaves; ++i)
        out.add(leaf(i));
    return out;
}

std::string digestsOf(int from, int to)
{
    std::string out;
    for (int i = from; i < to; ++i)
        for (const auto byte : leaf(i).digest())
            out += static_cast<char>(byte);
    return out;
}

std::string bytes(const Digest& digest) { return {digest.begin(), digest.end()}; }

struct Night {
    const char *from, *firstRow, *due, *start, *end; // no firstRow: there is none before it is due; no start: nothing is sealed
};

TEST(Seals, HoldAMinuteOrTheEmptyMinutesBeforeTheNextRowOrHour)
{
    const std::vector<Night> nights{
        {"15:00:00", "15:00:07.5", "15:01:00", "15:00:00", "15:01:00"},
        {"15:00:00", "15:00:59.999", "15:10:00", "15:00:00", "15:01:00"},
        {"15:00:00", "15:00:07", "15:00:00", nullptr, nullptr},
        {"15:00:00", "15:01:00", "15:02:00", "15:00:00", "15:01:00"},
        {"15:00:00", "15:07:30", "15:10:00", "15:00:00", "15:07:00"},
        {"15:00:00", nullptr, "15:59:00", nullptr, nullptr},
        {"15:00:00", nullptr, "16:00:00", "15:00:00", "16:00:00"},
        {"15:20:00", nullptr, "18:00:00", "15:20:00", "16:00:00"},
        {"15:20:00", "17:30:00", "18:00:00", "15:20:00", "16:00:00"},
        {"15:59:00", "15:59:01", "16:00:00", "15:59:00", "16:00:00"},
    };
    for (const auto& night : nights) {
        SCOPED_TRACE(std::string(night.from) + ", due " + night.due);
        const auto first = night.firstRow ? std::optional(at(night.firstRow)) : std::nullopt;
        const auto window = nextWindow(at(night.from), first, at(night.due));
        const auto expected = night.start ? std::optional(Window{at(night.start), at(night.end)}) : std::nullopt;
        EXPECT_EQ(window, expected);
    }
}

TEST(Seals, LeaveAMinuteAloneUntilNoTransactionOfItsTimeCanBeOpen)
{
    const sql::SessionOptions service{};
    EXPECT_GT(grace, service.statementWithin + service.idleWithin + service.lockWithin);
    EXPECT_EQ(dueAt(at("15:01:29.999")), at("15:00:00"));
    EXPECT_EQ(dueAt(at("15:01:30")), at("15:01:00"));
}

TEST(Seals, AreTheDigestOfWhatTheContractSaysLineByLine)
{
    const auto first = sealed(std::nullopt, {at("14:00:00"), at("15:00:00")}, Root{});
    EXPECT_EQ(hex(first.root), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(first.digest), "95e94f135605c873d9d05819171b42b7caa4784099827b09f4f48493ca02941d") << "the example of the contract";
    const auto second = sealed(first, {at("15:00:00"), at("15:01:00")}, rootOf(3));
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(second.items, 3);
    EXPECT_EQ(second.before, first.digest);
    EXPECT_EQ(second.digest, second.proof());
}

TEST(Seals, HaveARootOverTheRootsOfAThousandLeaves)
{
    EXPECT_EQ(rootOf(1).digest(), sha256(bytes(sha256(digestsOf(0, 1)))));
    EXPECT_EQ(rootOf(1000).digest(), sha256(bytes(sha256(digestsOf(0, 1000)))));
    EXPECT_EQ(rootOf(1001).digest(), sha256(bytes(sha256(digestsOf(0, 1000))) + bytes(sha256(digestsOf(1000, 1001)))));
    EXPECT_EQ(rootOf(1001).count(), 1001);
}

TEST(Seals, KeepLeavesAsTheyWere)
{
    const std::vector<Leaf> leaves{leaf(1), leaf(2)};
    EXPECT_EQ(unpacked(packed(leaves)), leaves);
    EXPECT_EQ(packed(leaves).size(), 148U);
    EXPECT_EQ(unpacked(packed(leaves).substr(1)), std::nullopt);
    EXPECT_EQ(leaves[0].place.at.view(), "2026-11-24 15:00:00.123000");
    auto other = leaves[0];
    other.place.at.text.back() = '1';
    EXPECT_NE(other.digest(), leaves[0].digest());
}

} // namespace
} // namespace careway::audit
