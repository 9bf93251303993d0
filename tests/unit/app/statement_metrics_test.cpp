#include "app/statement_metrics.hpp"

#include <prometheus/text_serializer.h>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace careway::app {

namespace {

sql::Statement statement(std::string_view name, bool named, bool failed = false)
{
    return {.name = name, .named = named, .sql = name, .duration = std::chrono::milliseconds(2), .rows = 1, .failed = failed};
}

std::string textOf(const prometheus::Registry& registry) { return prometheus::TextSerializer().Serialize(registry.Collect()); }

} // namespace

TEST(StatementMetrics, StatementsAreCountedByTheNameThatTheCodeGaveThem)
{
    prometheus::Registry registry;
    StatementMetrics metrics(registry);
    metrics.sent(statement("find members", true));
    metrics.sent(statement("find members", true, true));
    metrics.sent(statement("COMMIT", false));
    metrics.sent(statement("SELECT", false));
    metrics.sent(statement("DELETE", false));
    const auto text = textOf(registry);
    for (const auto* line : {R"(careway_statement_seconds_count{statement="find members"} 2)",
             R"(careway_statement_seconds_bucket{statement="find members",le="0.001"} 0)",
             R"(careway_statement_seconds_bucket{statement="find members",le="0.0025"} 2)",
             R"(careway_statement_failures_total{statement="find members"} 1)", R"(careway_statement_seconds_count{statement="COMMIT"} 1)",
             R"(careway_statement_seconds_count{statement="other"} 2)", R"(careway_statement_failures_total{statement="other"} 0)"})
        EXPECT_NE(text.find(line), std::string::npos) << line << "\n" << text;
    EXPECT_EQ(text.find("SELECT"), std::string::npos) << text;
}

TEST(StatementMetrics, NoneIsLostWhenManyThreadsMeetANewNameAtOnce)
{
    prometheus::Registry registry;
    StatementMetrics metrics(registry);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 100; ++j)
                metrics.sent(statement("find members", true));
        });
    }
    for (auto& each : threads)
        each.join();
    EXPECT_NE(textOf(registry).find(R"(careway_statement_seconds_count{statement="find members"} 800)"), std::string::npos);
}

} // namespace careway::app
