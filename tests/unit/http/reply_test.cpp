#include "http/reply.hpp"

#include "operation_at.hpp"

#include <gtest/gtest.h>

namespace careway::http {

namespace {

bool has(const std::string& head, std::string_view line) { return head.find("\r\n" + std::string(line) + "\r\n") != std::string::npos; }

Request requestFor(const Operation& operation)
{
    Request out;
    out.operation = &operation;
    out.id = "r1";
    return out;
}

const Operation open = operationAt("a", "GET", "/a");
const Operation personal = [] {
    auto out = operationAt("b", "GET", "/b");
    out.personalData = true;
    return out;
}();

} // namespace

TEST(Reply, ItHasWhatEveryAnswerHas)
{
    const auto head = headOf({200, {{"Content-Type", "text/plain"}}, "hello"}, requestFor(open), {});
    EXPECT_TRUE(head.starts_with("HTTP/1.1 200 OK\r\nDate: ")) << head;
    EXPECT_TRUE(head.ends_with("\r\n\r\n"));
    for (const auto* line : {"X-Request-Id: r1", "X-Content-Type-Options: nosniff", "Content-Type: text/plain", "Content-Length: 5"})
        EXPECT_TRUE(has(head, line)) << line;
    EXPECT_FALSE(has(head, "Cache-Control: no-store"));
    EXPECT_EQ(head.find("Connection:"), std::string::npos);
}

TEST(Reply, PersonalDataIsStoredNowhere)
{
    const auto head = headOf({200, {{"cache-control", "public"}}, "{}"}, requestFor(personal), {});
    EXPECT_TRUE(has(head, "Cache-Control: no-store"));
    EXPECT_EQ(head.find("public"), std::string::npos);
}

TEST(Reply, StatusesWithoutABodyHaveNone)
{
    for (const int status : {204, 304}) {
        const Answer answer{status, {{"ETag", "\"7\""}, {"Content-Type", "text/plain"}}, "never seen"};
        const auto head = headOf(answer, requestFor(open), {});
        EXPECT_FALSE(hasBody(answer, {}));
        EXPECT_EQ(head.find("Content-"), head.find("Content-Type-Options")) << head;
        EXPECT_TRUE(has(head, "ETag: \"7\""));
    }
}

TEST(Reply, HeadSaysTheLengthAndSendsNothing)
{
    const Answer answer{200, {}, "hello"};
    const Sending sending{.headOnly = true};
    EXPECT_FALSE(hasBody(answer, sending));
    EXPECT_TRUE(has(headOf(answer, requestFor(open), sending), "Content-Length: 5"));
}

TEST(Reply, AHeaderThatWouldBreakTheHeadApartIsDropped)
{
    const Answer answer{
        200, {{"Location", "/a\r\nSet-Cookie: x=1"}, {"Bad Name", "a"}, {"X", std::string("a\0b", 3)}, {"Good", "yes"}}, ""};
    const auto head = headOf(answer, requestFor(open), {});
    EXPECT_EQ(head.find("Set-Cookie"), std::string::npos);
    EXPECT_EQ(head.find("Bad Name"), std::string::npos);
    EXPECT_EQ(head.find('\0'), std::string::npos);
    EXPECT_TRUE(has(head, "Good: yes"));
}

TEST(Reply, FramingIsNotTheServices)
{
    const Answer answer{200, {{"content-length", "99"}, {"Transfer-Encoding", "chunked"}, {"Connection", "close"}, {"Date", "x"}}, "hello"};
    const auto head = headOf(answer, requestFor(open), {});
    EXPECT_TRUE(has(head, "Content-Length: 5"));
    for (const auto* text : {"99", "chunked", "close", "Date: x"})
        EXPECT_EQ(head.find(text), std::string::npos) << text;
}

TEST(Reply, TheConnectionIsToldWhenItDiffersFromTheVersionsCustom)
{
    EXPECT_TRUE(has(headOf({}, requestFor(open), {.close = true}), "Connection: close"));
    EXPECT_TRUE(has(headOf({}, requestFor(open), {.oldVersion = true}), "Connection: keep-alive"));
}

TEST(Reply, ADateIsWrittenAsHttpWritesIt)
{
    EXPECT_EQ(httpDate(*parseInstant("1994-11-06T08:49:37.999Z")), "Sun, 06 Nov 1994 08:49:37 GMT");
    EXPECT_EQ(httpDate(*parseInstant("2024-02-29T23:59:59Z")), "Thu, 29 Feb 2024 23:59:59 GMT");
}

TEST(Reply, ARequestIdOfTheClientIsKeptWhenItIsHarmless)
{
    EXPECT_EQ(soundRequestId({{"x-request-id", "a.B_9-"}}), "a.B_9-");
    for (const auto& id : {std::string(), std::string(65, 'a'), std::string("a b"), std::string("a\"b"), std::string("\xc3\xa9")})
        EXPECT_EQ(soundRequestId({{"X-Request-Id", id}}), std::nullopt) << id;
}

TEST(Reply, ATraceParentIsPassedOnWhenItIsOne)
{
    const std::string good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    EXPECT_EQ(soundTraceParent({{"traceparent", good}}), good);
    for (const auto* bad : {"", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
             "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
             "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
             "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g", "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"})
        EXPECT_EQ(soundTraceParent({{"traceparent", bad}}), "") << bad;
}

} // namespace careway::http
