#include "shelf.hpp"

#include <stdexcept>

using namespace careway;

namespace {

std::vector<Violation> wrong(std::string_view text)
{
    Shelf out;
    json::Violations found;
    EXPECT_FALSE(json::parse(text, out, found)) << text.substr(0, 100);
    return found.all();
}

std::string codes(std::string_view text)
{
    std::string out;
    for (const auto& each : wrong(text))
        out += each.at + " " + each.code + "\n";
    return out;
}

Shelf shelf(std::string_view text)
{
    Shelf out;
    json::Violations found;
    EXPECT_TRUE(json::parse(text, out, found)) << text << " " << (found.none() ? "" : found.all()[0].at + found.all()[0].detail);
    return out;
}

std::string label(std::string_view inQuotes) { return R"({"label":")" + std::string(inQuotes) + R"("})"; }

std::string nested(int levels)
{
    std::string open, close;
    for (int i = 0; i < levels; ++i) {
        open += R"({"label":"","within":[)";
        close += "]}";
    }
    return open + close;
}

} // namespace

TEST(Reader, ATypeReadByHandNeedsOneFunction)
{
    const auto read = shelf(R"( {"label" : "a", "width":3, "within":[{"label":"b"}], "weights":{"x":0.5,"y":-2}} )");
    EXPECT_EQ(read.width, 3);
    EXPECT_EQ(read.within.at(0).label, "b");
    EXPECT_EQ(read.weights.at("y"), -2);
}

TEST(Reader, WhatIsNotJsonIsOneViolationWithoutAWordOfIt)
{
    for (const auto* text : {"", " ", "{", "{]", "nul", "{\"label\":\"a\",}", "{label:1}", "{'label':1}", "{\"label\":\"a\"} x",
             "{\"label\":\"a\"}{}", "{\"label\":\"a\" \"b\"}", "{\"label\":01}", "{\"label\":+1}", "{\"label\":.5}", "{\"label\":1.}",
             "{\"label\":NaN}", "{\"label\":Infinity}", "{\"label\":\"a}", "{\"label\":\"\\x\"}", "{\"label\":\"\\u12\"}",
             "{\"label\":\"\t\"}", "{\"label\":\"\n\"}", "/* */{\"label\":\"a\"}", "[1,]", "[", "\"", "-", "{\"label\":tru}", "\v{}"}) {
        const auto all = wrong(text);
        ASSERT_EQ(all.size(), 1U) << text;
        EXPECT_EQ(all[0].code, "syntax") << text;
        EXPECT_EQ(all[0].at, "");
        EXPECT_TRUE(all[0].detail.starts_with("is not JSON, near byte ")) << all[0].detail;
    }
}

TEST(Reader, TheDetailSaysNearWhichByte) { EXPECT_EQ(wrong(R"({"label":"a" x)")[0].detail, "is not JSON, near byte 13"); }

TEST(Reader, NothingIsHiddenBehindANul)
{
    EXPECT_EQ(codes(std::string_view("{\"label\":\"a\"}\0 and more", 23)), " syntax\n");
    EXPECT_EQ(codes(std::string_view("{\"label\":\"a\"}\0", 14)), " syntax\n");
    EXPECT_EQ(codes(std::string_view("\0", 1)), " syntax\n");
    EXPECT_EQ(codes(std::string_view("{\"label\":\"a\0\"}", 14)), " syntax\n");
}

TEST(Reader, WhatIsNotUtf8IsRefusedWhereverItStands)
{
    for (const std::string_view bytes : {"\x80", "\xBF", "\xC0\xAF", "\xC1\x81", "\xC3", "\xC3\x28", "\xE0\x80\x80", "\xE0\x9F\xBF",
             "\xE2\x82", "\xE2\x28\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF0\x90\x80",
             "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
        for (std::size_t before = 0; before < 9; ++before) {
            const auto text = label(std::string(before, 'a') + std::string(bytes));
            const auto all = wrong(text);
            ASSERT_EQ(all.size(), 1U);
            EXPECT_EQ(all[0].detail, "is not JSON, near byte " + std::to_string(10 + before));
            EXPECT_FALSE(json::isUtf8(text.substr(0, 10 + before + bytes.size()))); // cut off where it ends
        }
    }
    for (const auto* character : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
             "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_EQ(shelf(label(character)).label, character);
}

TEST(Reader, ASurrogateThatStandsAloneIsNoCharacter)
{
    for (const auto* half : {"\\ud800", "\\udc00", "\\ud800a", "\\ud800\\ud800", "\\udc00\\ud800", "\\uD834\\u0041", "a\\uDFFFb"}) {
        EXPECT_EQ(codes(label(half)), " syntax\n") << half;
        EXPECT_EQ(codes(R"({"label":"a",")" + std::string(half) + R"(":1})"), " syntax\n") << half;
    }
    EXPECT_EQ(shelf(label("\\ud834\\udd1e")).label, "\xF0\x9D\x84\x9E");
}

TEST(Reader, ANulInATextHasItsOwnCode) { EXPECT_EQ(codes(label("a\\u0000")), "/label nul\n"); }

TEST(Reader, DeepNestingIsAnsweredWhateverItsSize)
{
    EXPECT_EQ(codes(std::string(1 << 20, '[')), " depth\n");
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += R"({"a":)";
    EXPECT_EQ(codes(objects), " depth\n");
    EXPECT_EQ(codes(nested(17)), " depth\n");
    shelf(nested(16));
}

TEST(Reader, ANumberThatNoDoubleHoldsIsRefused)
{
    const auto all = wrong(R"({"label":"a","weights":{"x":1e999}})");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].code, "syntax");
    EXPECT_TRUE(all[0].detail.starts_with("holds a number that is too large"));
    EXPECT_EQ(shelf(R"({"label":"a","weights":{"x":1e-999}})").weights.at("x"), 0);
    EXPECT_EQ(shelf(R"({"label":"a","weights":{"x":0.1,"y":1.7976931348623157e308}})").weights.at("x"), 0.1);
}

TEST(Reader, KeepsTheFirstHundredViolationsAndCountsThemAll)
{
    std::string text = R"({"label":"a","within":[)";
    for (int i = 0; i < 150; ++i)
        text += "0,";
    text.back() = ']';
    Shelf out;
    json::Violations found;
    EXPECT_FALSE(json::parse(text + "}", out, found));
    EXPECT_EQ(found.all().size(), 100U);
    EXPECT_EQ(found.count(), 150U);
    EXPECT_EQ(found.all()[99].at, "/within/99");
}

TEST(Reader, ALongNameIsCutBetweenCharacters)
{
    std::string name = "a";
    for (int i = 0; i < 60; ++i)
        name += "ë"; // byte 100 is in the middle of one
    const auto all = wrong(R"({"label":"a",")" + name + R"(":1})");
    EXPECT_EQ(all.at(0).at, "/" + name.substr(0, 99));
}

TEST(Reader, APointerEscapesSlashAndTilde) { EXPECT_EQ(codes(R"({"label":"a","~/":1})"), "/~0~1 unknown\n"); }

TEST(Reader, AMemberGivenTwiceIsRefusedHoweverItIsSpelled) { EXPECT_EQ(codes(R"({"label":"a","\u006cabel":"b"})"), "/label duplicate\n"); }

TEST(Reader, AByteOrderMarkIsPassedOver) { EXPECT_EQ(shelf("\xEF\xBB\xBF" + label("a")).label, "a"); } // RFC 8259, 8.1

TEST(Reader, SaysWhetherThisTextIsSoundWhateverWasFoundBefore)
{
    json::Violations found;
    found.add({}, "required", "is required");
    Shelf out;
    EXPECT_TRUE(json::parse(label("a"), out, found));
    EXPECT_FALSE(json::parse("{}", out, found));
}

TEST(Pattern, ThatIsNoneDoesNotWaitForARequest)
{
    EXPECT_THROW(json::Pattern("/(/"), std::invalid_argument);
    EXPECT_THROW(json::Pattern("/(?=a)/"), std::invalid_argument); // RE2 has no look-ahead
    EXPECT_TRUE(json::Pattern("/^a+$/").matches("aa"));
    EXPECT_FALSE(json::Pattern("/^a+$/").matches("aa\n"));
}
