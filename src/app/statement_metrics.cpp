#include "app/statement_metrics.hpp"

#include <chrono>
#include <mutex>

namespace careway::app {

namespace {

prometheus::Histogram::BucketBoundaries bounds()
{
    return {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5};
}

// Names are written in the code, so that there are as many as it has; all other statements count together.
std::string_view labelOf(const sql::Statement& statement)
{
    const bool ofTransaction = statement.name == "BEGIN" || statement.name == "COMMIT" || statement.name == "ROLLBACK";
    return statement.named || ofTransaction ? statement.name : "other";
}

} // namespace

StatementMetrics::StatementMetrics(prometheus::Registry& registry)
    : seconds_(prometheus::BuildHistogram()
              .Name("careway_statement_seconds")
              .Help("Time of the statements sent to the database, those that failed among them.")
              .Register(registry))
    , failures_(prometheus::BuildCounter()
              .Name("careway_statement_failures_total")
              .Help("Statements that the database refused or did not answer.")
              .Register(registry))
{
}

void StatementMetrics::sent(const sql::Statement& statement) noexcept
{
    const auto figures = figuresOf(labelOf(statement));
    figures.seconds.Observe(std::chrono::duration<double>(statement.duration).count());
    if (statement.failed) figures.failures.Increment();
}

StatementMetrics::Figures StatementMetrics::figuresOf(std::string_view name)
{
    {
        const std::shared_lock lock(mutex_);
        if (const auto found = byName_.find(name); found != byName_.end()) return found->second;
    }
    const std::unique_lock lock(mutex_);
    const prometheus::Labels labels{{"statement", std::string(name)}};
    const Figures made{seconds_.Add(labels, bounds()), failures_.Add(labels)}; // the same for the same labels
    return byName_.try_emplace(std::string(name), made).first->second;
}

} // namespace careway::app
