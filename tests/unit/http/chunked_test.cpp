#include "http/chunked.hpp"

#include <gtest/gtest.h>

namespace careway::http {

namespace {

struct Outcome {
    int status = 0; // 0: not refused
    bool done = false;
    std::string body;
    std::string left;
};

/// Feeds the bytes in pieces of the size given.
Outcome read(std::string_view bytes, std::size_t piece = 1'000'000, std::size_t most = 1024)
{
    ChunkedBody chunked(most);
    Outcome out;
    std::string waiting;
    while (!bytes.empty()) {
        waiting += bytes.substr(0, piece);
        bytes.remove_prefix(std::min(piece, bytes.size()));
        const auto taken = chunked.take(waiting, out.body);
        if (!taken) return {taken.error().status, false, {}, {}};
        waiting.erase(0, *taken);
    }
    out.done = chunked.done();
    out.left = waiting;
    return out;
}

} // namespace

TEST(ChunkedBody, ItIsTheSameHoweverItsBytesCome)
{
    const std::string bytes = "5\r\nhello\r\n6;name=\"v;\"\r\n world\r\nA\r\n0123456789\r\n000\r\nTrailer: x\r\n\r\n";
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        const auto out = read(bytes, piece);
        ASSERT_EQ(out.status, 0) << piece;
        ASSERT_TRUE(out.done) << piece;
        ASSERT_EQ(out.body, "hello world0123456789") << piece;
        ASSERT_EQ(out.left, "") << piece;
    }
}

TEST(ChunkedBody, WhatComesAfterItIsLeftAlone)
{
    const auto out = read("1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\n");
    EXPECT_TRUE(out.done);
    EXPECT_EQ(out.left, "GET / HTTP/1.1\r\n");
}

TEST(ChunkedBody, OneThatIsNotToTheLetterIsRefused)
{
    for (const auto* bytes : {"5\nhello\r\n", "\r\n", "x\r\n", "+5\r\n", "-1\r\n", "0x5\r\n", " 5\r\nhello", "5 \r\nhello", "5 x\r\nhello",
             "5\r\nhelloX", "5\r\nhello\n", "5\r\nhello\r\r", "1000000000000000f\r\n", "FFFFFFFFFFFFFFFFF\r\n", "0\r\nno trailer\r\n",
             "0\r\nX : y\r\n", "0\r\nX: y\n", "0\r\n folded: y\r\n", "5;a=\x01\r\nhello", "5\r;\r\n"})
        EXPECT_EQ(read(bytes).status, 400) << bytes;
}

TEST(ChunkedBody, OneThatIsTooLargeIsRefusedByItsSizes)
{
    EXPECT_EQ(read("401\r\n").status, 413);
    EXPECT_EQ(read("400\r\n" + std::string(1024, 'a') + "\r\n1\r\n").status, 413);
    EXPECT_EQ(read("400\r\n" + std::string(1024, 'a') + "\r\n0\r\n\r\n").body.size(), 1024u);
    EXPECT_EQ(read("FFFFFFFFFFFFFFF\r\n").status, 413);
}

TEST(ChunkedBody, ExtensionsAndTrailersHaveALimit)
{
    EXPECT_EQ(read("1;" + std::string(5000, 'a')).status, 431);
    EXPECT_EQ(read("0\r\nX: " + std::string(5000, 'a')).status, 431);
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "1;" + std::string(200, 'e') + "\r\na\r\n";
    EXPECT_EQ(read(many).status, 431);
}

} // namespace careway::http
