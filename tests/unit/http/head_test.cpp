#include "http/head.hpp"

#include <gtest/gtest.h>

namespace careway::http {

namespace {

/// The status that a head is refused with, 0 when it is taken.
int refusalOf(std::string_view bytes, const HeadLimits& limits = {})
{
    HeadSearch search(limits);
    const auto end = search.in(bytes);
    if (!end) return end.error().status;
    if (!*end) return -1;
    const auto head = readHead(bytes.substr(0, **end), limits);
    return head ? 0 : head.error().status;
}

std::string withLine(std::string_view line) { return std::string(line) + "\r\nHost: a\r\n\r\n"; }
std::string withHeader(std::string_view header) { return "POST /v1/things HTTP/1.1\r\nHost: a\r\n" + std::string(header) + "\r\n\r\n"; }

Head taken(std::string_view bytes)
{
    auto head = readHead(bytes);
    EXPECT_TRUE(head) << bytes << ": " << (head ? "" : head.error().error.detail);
    return head ? *head : Head{};
}

} // namespace

TEST(Head, ARequestLineIsMethodTargetVersionAndNothingElse)
{
    EXPECT_EQ(refusalOf(withLine("GET / HTTP/1.1")), 0);
    for (const auto* line :
        {"GET /", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET / / HTTP/1.1", "G@T / HTTP/1.1", "GET\t/ HTTP/1.1",
            "GET / http/1.1", "GET / HTTP/11", "GET / HTTP/1.x", "GET / FTP/1.1", "GET  HTTP/1.1", "", "GET", "GET v1 HTTP/1.1",
            "GET //x\x7f HTTP/1.1", "GET /\xc3\xa9 HTTP/1.1", "GET /a\"b HTTP/1.1", "GET /a#b HTTP/1.1", "GET example.org:80 HTTP/1.1",
            "GET * HTTP/1.1", "GET /\r HTTP/1.1", "GET ftp://a/ HTTP/1.1", "GET http:///x HTTP/1.1", "GET http://a@b/ HTTP/1.1"})
        EXPECT_EQ(refusalOf(withLine(line)), 400) << line;
}

TEST(Head, OnlyVersionsOneDotOneAndOneDotZeroAreSpoken)
{
    for (const auto* line : {"GET / HTTP/2.0", "GET / HTTP/1.2", "GET / HTTP/0.9", "GET / HTTP/3.0", "PRI * HTTP/2.0"})
        EXPECT_EQ(refusalOf(withLine(line)), 505) << line;
    EXPECT_EQ(refusalOf("GET / HTTP/1.0\r\n\r\n"), 0) << "the old version needs no Host";
}

TEST(Head, AHeaderThatAnotherReaderCouldReadOtherwiseIsRefused)
{
    for (const auto* header : {"Name : value", " folded", "\tfolded", "X: a\r\n b", "NoColon", ": nameless", "N@me: x", "N\xc3\xa9: x",
             "X: a\x01z", "X: a\x7fz", "X: a\rb", "X:\r\n\tfolded"})
        EXPECT_EQ(refusalOf(withHeader(header)), 400) << header;
    EXPECT_EQ(refusalOf(withHeader(std::string("X: a\0b", 6))), 400);
    EXPECT_EQ(refusalOf(withHeader("X:")), 0);
    EXPECT_EQ(refusalOf(withHeader("X: caf\xc3\xa9\tau lait")), 0);
}

TEST(Head, ThereIsOneHostThatNamesAHost)
{
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"), 400);
    for (const auto* host : {"a b", "a,b", "a/b", "a@b", "", ":80", "a:80a", "a:123456", "[::1", "[]", "a\\b"})
        EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n"), 400) << host;
    for (const auto* host : {"a", "a.example.org:8080", "127.0.0.1", "[::1]", "[::1]:80", "a:"})
        EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n"), 0) << host;
}

TEST(Head, TheBodyHasOneLengthOrIsChunkedAndNothingElse)
{
    for (const auto* header : {"Content-Length: 5\r\nContent-Length: 5", "Content-Length: 5\r\ncontent-length: 6", "Content-Length: 5, 5",
             "Content-Length: +5", "Content-Length: -5", "Content-Length: 0x5", "Content-Length: 5 5",
             "Content-Length:", "Content-Length: 99999999999999999999", "Content-Length: 1e3",
             "Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
             "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: gzip, chunked",
             "Transfer-Encoding: identity", "Transfer-Encoding: chunked;x=1", "Transfer-Encoding:", "Transfer-Encoding: \"chunked\"",
             "Transfer-Encoding: \x0b"
             "chunked"})
        EXPECT_EQ(refusalOf(withHeader(header)), 400) << header;
    EXPECT_EQ(refusalOf("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
    EXPECT_EQ(taken(withHeader("Content-Length: 5")).contentLength, 5u);
    EXPECT_TRUE(taken(withHeader("transfer-encoding: Chunked")).chunked);
    EXPECT_FALSE(taken(withHeader("Content-Length: 0")).hasBody());
}

TEST(Head, WhatMustStandOnceIsRefusedWhenItStandsTwice)
{
    for (const auto* name : {"Authorization", "Idempotency-Key", "If-Match", "Content-Type"}) {
        const auto line = std::string(name) + ": a";
        EXPECT_EQ(refusalOf(withHeader(line + "\r\n" + line)), 400) << name;
    }
    EXPECT_EQ(refusalOf(withHeader("Accept: a/b\r\nAccept: c/d")), 0);
}

TEST(Head, ALineEndsWithCarriageReturnAndLineFeed)
{
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\nHost: a\n\n"), 400);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\n\r\n"), 400);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\n\n"), 400);
    EXPECT_EQ(refusalOf("\n"), 400);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\n"), -1) << "more may come";
}

TEST(Head, ALineTooLongAndHeadersTooManyAreRefusedAsSoonAsTheyAreSeen)
{
    const std::string longPath(9 * 1024, 'a');
    EXPECT_EQ(refusalOf("GET /" + longPath), 414);
    EXPECT_EQ(refusalOf(withLine("GET /" + longPath + " HTTP/1.1")), 414);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(17 * 1024, 'a')), 431);
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "X: a\r\n";
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\n" + many + "\r\n"), 431);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\n" + many.substr(6) + "\r\n"), 0) << "a hundred are taken";
}

TEST(Head, EscapesThatAreNoTextAreRefused)
{
    for (const auto* target :
        {"/%", "/%4", "/%zz", "/%00", "/%ff", "/%c3", "/%c3%28", "/%ed%a0%80", "/%c0%af", "/a?b=%", "/a?b=%00", "/a?%fe=1"})
        EXPECT_EQ(refusalOf(withLine("GET " + std::string(target) + " HTTP/1.1")), 400) << target;
    EXPECT_EQ(refusalOf(withLine("GET /%C3%A9%E2%82%AC%F0%9F%98%80 HTTP/1.1")), 0);
}

TEST(Head, AQueryIsDecodedInTheOrderItWasSent)
{
    const auto head = taken(withLine("GET /a%2Fb?name=M%C3%BCller+Ann&empty=&bare&&x=a%2Bb=c&x=2 HTTP/1.1"));
    EXPECT_EQ(head.path, "/a%2Fb") << "the path stays as it was sent";
    EXPECT_EQ(head.query, (Pairs{{"name", "M\u00fcller Ann"}, {"empty", ""}, {"bare", ""}, {"x", "a+b=c"}, {"x", "2"}}));
}

TEST(Head, AnAbsoluteTargetBringsItsOwnHost)
{
    const auto head = taken("GET HTTP://other.example:81/v1/x?a=b HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n");
    EXPECT_EQ(head.path, "/v1/x");
    EXPECT_EQ(findHeader(head.headers, "host"), "other.example:81");
    EXPECT_EQ(head.headers.size(), 2u);
    EXPECT_EQ(taken("OPTIONS http://other.example HTTP/1.1\r\nHost: a\r\n\r\n").path, "/");
}

TEST(Head, AConnectionStaysOpenUnlessTheClientSaysOtherwise)
{
    EXPECT_TRUE(taken(withLine("GET / HTTP/1.1")).keepAlive);
    EXPECT_FALSE(taken(withHeader("Connection: x, Close")).keepAlive);
    EXPECT_FALSE(taken(withHeader("Connection: keep-alive\r\nConnection: close")).keepAlive);
    EXPECT_FALSE(taken(withLine("GET / HTTP/1.0")).keepAlive);
    EXPECT_TRUE(taken("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepAlive);
}

TEST(Head, OneExpectationIsMet)
{
    EXPECT_TRUE(taken(withHeader("Content-Length: 5\r\nExpect: 100-Continue")).wantsContinue);
    EXPECT_FALSE(taken(withHeader("Expect: 100-continue")).wantsContinue) << "there is no body to wait for";
    EXPECT_EQ(refusalOf(withHeader("Expect: 200-maybe")), 417);
    EXPECT_EQ(refusalOf("POST / HTTP/1.0\r\nExpect: 200-maybe\r\n\r\n"), 0) << "the old version knows no expectations";
}

TEST(Head, ItIsFoundInBytesThatComeOneByOne)
{
    const auto bytes = withHeader("X: a") + "BODY";
    HeadSearch search(HeadLimits{});
    for (std::size_t size = 0; size < bytes.size() - 4; ++size) {
        const auto end = search.in(std::string_view(bytes).substr(0, size));
        ASSERT_TRUE(end);
        ASSERT_FALSE(*end) << size;
    }
    EXPECT_EQ(search.in(bytes).value(), bytes.size() - 4);
}

} // namespace careway::http
