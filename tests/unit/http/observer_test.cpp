#include "http/line_writer.hpp"
#include "http/log.hpp"
#include "http/metrics.hpp"

#include "operation_at.hpp"

#include <gtest/gtest.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>

#include <unistd.h>

#include <array>
#include <sstream>
#include <thread>

namespace careway::http {

namespace {

const Operation getMember = operationAt("getMember", "GET", "/v1/members/{memberId}");

Request request(const Operation* operation)
{
    Request out;
    out.operation = operation;
    out.path = "/v1/members/mary-smith";
    out.pathParameters = {{"memberId", "mary-smith"}};
    out.query = {{"name", "mary"}};
    out.headers = {{"Authorization", "Bearer secret"}};
    out.id = "r{}1";
    out.traceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    return out;
}

struct Lines {
    std::ostringstream out;
    RequestLog log{[this] {
        auto logger = std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_mt>(out));
        logger->set_pattern("%v");
        return logger;
    }()};

    /// What was logged, without the time, which is another each time.
    std::string text() const { return out.str().substr(std::min(out.str().find(",\"level\""), out.str().size())); }
};

} // namespace

TEST(RequestLog, ALineHasTheRouteAndNothingOfThePerson)
{
    Lines lines;
    lines.log.answered(request(&getMember), {200, {}, "{\"name\":\"Mary\"}"}, std::chrono::microseconds(1500));
    EXPECT_EQ(lines.text(),
        R"(,"level":"info","request":"r{}1","operation":"getMember","method":"GET","route":"/v1/members/{memberId}","status":200,)"
        R"("ms":1.500,"bytes":15,"trace":"4bf92f3577b34da6a3ce929d0e0e4736"})"
        "\n");
    EXPECT_TRUE(lines.out.str().starts_with("{\"time\":\"20")) << lines.out.str();
}

TEST(RequestLog, WhatFoundNoOperationHasNoRoute)
{
    Lines lines;
    lines.log.answered(request(nullptr), {503, {}, ""}, {});
    EXPECT_TRUE(lines.text().starts_with(R"(,"level":"error","request":"r{}1","operation":"none","status":503,)")) << lines.text();
}

TEST(RequestLog, AnExceptionIsNamedByItsTypeAlone)
{
    Lines lines;
    lines.log.failed(request(&getMember), "soci::soci_error");
    EXPECT_TRUE(lines.text().ends_with(R"("thrown":"soci::soci_error"})"
                                       "\n"))
        << lines.text();
}

TEST(RequestLog, NoTextBreaksOutOfItsString)
{
    EXPECT_EQ(jsonText("a\"b\\c\n\x01\x7f\xc3\xa9\xff"), R"("a\"b\\c\u000a\u0001\u007f???")");
    EXPECT_EQ(jsonText(std::string("\0", 1)), R"("\u0000")");
}

TEST(LineWriter, EveryLineIsWrittenWholeAndInOrder)
{
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    std::string written, expected;
    std::thread reader([&] {
        std::array<char, 4096> bytes;
        for (auto got = read(ends[0], bytes.data(), bytes.size()); got > 0; got = read(ends[0], bytes.data(), bytes.size()))
            written.append(bytes.data(), static_cast<std::size_t>(got));
    });
    {
        LineWriter lines(ends[1]);
        for (int i = 0; i < 20'000; ++i) {
            const auto line = "line " + std::to_string(i) + '\n';
            expected += line;
            lines.append(line);
        }
    }
    close(ends[1]);
    reader.join();
    close(ends[0]);
    EXPECT_EQ(written, expected);
}

TEST(Metrics, RequestsAreCountedByOperationAndStatus)
{
    const std::array<const Operation*, 1> operations{&getMember};
    Metrics metrics(operations);
    for (int i = 0; i < 3; ++i)
        metrics.answered(request(&getMember), {200, {}, ""}, std::chrono::milliseconds(3));
    metrics.answered(request(&getMember), {404, {}, ""}, std::chrono::milliseconds(3));
    metrics.answered(request(nullptr), {400, {}, ""}, {});
    metrics.failed(request(&getMember), "int");
    const auto text = metrics.text({7, 2, 1});
    for (const auto* line : {R"(careway_requests_total{operation="getMember",status="200"} 3)",
             R"(careway_requests_total{operation="getMember",status="404"} 1)",
             R"(careway_requests_total{operation="none",status="400"} 1)", R"(careway_request_seconds_count{operation="getMember"} 4)",
             R"(careway_request_seconds_bucket{operation="getMember",le="0.0025"} 0)",
             R"(careway_request_seconds_bucket{operation="getMember",le="0.005"} 4)", "careway_connections 7",
             R"(careway_requests_waiting{lane="ordinary"} 2)", R"(careway_requests_waiting{lane="reading"} 1)",
             "careway_unexpected_total 1"})
        EXPECT_NE(text.find(line), std::string::npos) << line << "\n" << text;
}

} // namespace careway::http
