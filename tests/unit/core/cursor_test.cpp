#include "core/cursor.hpp"

#include "core/digest.hpp"

#include <gtest/gtest.h>

namespace careway {

namespace {

using Position = std::vector<std::string>;

const CursorSeal seal(sha256("a key"));

std::string codeOf(const Result<Position>& opened) { return opened ? "" : opened.error().code; }

} // namespace

TEST(Cursor, OpensToThePositionThatWasSealed)
{
    const std::vector<Position> table{
        {},
        {""},
        {"", "", ""},
        {"miller", "mary", "018f3c5a-0000-7000-8000-000000000001"},
        {std::string("\0\xFF\n", 3), "Ünïcødé"},
        {std::string(162, 'x')},
    };
    for (const auto& position : table) {
        const auto opened = seal.open(seal.seal(position, "listMembers"), "listMembers");
        ASSERT_TRUE(opened);
        EXPECT_EQ(*opened, position);
    }
}

TEST(Cursor, MayStandInAUrl)
{
    const auto text = seal.seal(Position{std::string(162, 'x')}, "listMembers");
    EXPECT_EQ(text.size(), 256u);
    EXPECT_EQ(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), std::string::npos);
}

TEST(Cursor, APositionWithoutRoomIsAMistakeOfOurs)
{
    EXPECT_THROW((void)seal.seal(Position{std::string(163, 'x')}, ""), std::logic_error);
    EXPECT_THROW((void)seal.seal(Position(164), ""), std::logic_error);
    EXPECT_THROW((void)seal.seal(Position{std::string(100'000, 'x')}, ""), std::logic_error);
}

TEST(Cursor, ItsPositionCannotBeRead)
{
    const auto bytes = fromBase64url(seal.seal(Position{"miller", "mary"}, "listMembers"));
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes->find("miller"), std::string::npos);
    EXPECT_NE(seal.seal(Position{"miller"}, "listMembers"), seal.seal(Position{"miller"}, "listMembers"));
}

TEST(Cursor, AnAlteredOneIsRefused)
{
    const auto bytes = *fromBase64url(seal.seal(Position{"miller", "mary"}, "listMembers"));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto altered = bytes;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << bit % 8));
        EXPECT_EQ(codeOf(seal.open(base64url(altered), "listMembers")), "cursor/invalid") << bit;
    }
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(seal.open(base64url(bytes.substr(0, size)), "listMembers")) << size;
    EXPECT_FALSE(seal.open(base64url(bytes + '\0'), "listMembers"));
}

TEST(Cursor, AnAlteredCharacterOfItIsRefused)
{
    const auto text = seal.seal(Position{"miller"}, "listMembers"); // 36 bytes: no spare bits in the last character
    const auto spare = seal.seal(Position{"mille"}, "listMembers"); // 35 bytes: two spare bits
    for (const auto& each : {text, spare})
        for (std::size_t bit = 0; bit < each.size() * 8; ++bit) {
            auto altered = each;
            altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << bit % 8));
            EXPECT_EQ(codeOf(seal.open(altered, "listMembers")), "cursor/invalid") << bit;
        }
}

TEST(Cursor, HoldsOnlyForTheListItWasGivenFor)
{
    const auto text = seal.seal(Position{"miller"}, "listMembers\nstatus=active\nperson-1");
    for (const auto* binding :
        {"listMembers\nstatus=active\nperson-2", "listMembers\nstatus=ended\nperson-1", "listMembers\nstatus=active\nperson-1 ", ""})
        EXPECT_EQ(codeOf(seal.open(text, binding)), "cursor/invalid") << binding;
}

TEST(Cursor, HoldsOnlyUnderItsKey)
{
    EXPECT_EQ(codeOf(CursorSeal(sha256("another key")).open(seal.seal(Position{"miller"}, ""), "")), "cursor/invalid");
}

TEST(Cursor, AnyOtherTextIsRefusedAsAParameter)
{
    for (const auto& text : {std::string(), std::string("x"), std::string("AQ"), std::string(256, 'A'), std::string(100'000, 'A'),
             std::string("../../etc"), std::string(40, '\0'), std::string("Grüße")}) {
        const auto opened = seal.open(text, "");
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, Error::Kind::malformed);
        ASSERT_EQ(opened.error().violations.size(), 1u);
        EXPECT_EQ(opened.error().violations[0].place, Violation::Place::query);
        EXPECT_EQ(opened.error().violations[0].at, "cursor");
        EXPECT_EQ(opened.error().violations[0].code, "cursor/invalid");
    }
}

} // namespace careway
