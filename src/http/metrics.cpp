#include "http/metrics.hpp"

#include <prometheus/text_serializer.h>

#include <algorithm>
#include <chrono>

namespace careway::http {

namespace {

std::string nameOf(const Operation* operation) { return operation ? std::string(operation->id) : "none"; }

prometheus::Histogram::BucketBoundaries bounds() { return {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10}; }

prometheus::Family<prometheus::Gauge>& waiting(prometheus::Registry& registry)
{
    return prometheus::BuildGauge().Name("careway_requests_waiting").Help("Requests in the queue of a lane.").Register(registry);
}

} // namespace

Metrics::Metrics(std::span<const Operation* const> operations)
    : requests_(prometheus::BuildCounter().Name("careway_requests_total").Help("Requests answered.").Register(registry_))
    , seconds_(prometheus::BuildHistogram().Name("careway_request_seconds").Help("Time from head to answer.").Register(registry_))
    , unexpected_(prometheus::BuildCounter().Name("careway_unexpected_total").Help("Exceptions not foreseen.").Register(registry_).Add({}))
    , connections_(prometheus::BuildGauge().Name("careway_connections").Help("Open connections.").Register(registry_).Add({}))
    , ordinaryWaiting_(waiting(registry_).Add({{"lane", "ordinary"}}))
    , readingWaiting_(waiting(registry_).Add({{"lane", "reading"}}))
{
    for (const auto* operation : operations)
        add(operation);
    add(nullptr); // requests that found no operation
}

void Metrics::add(const Operation* operation)
{
    auto figures = std::make_unique<PerOperation>();
    figures->seconds = &seconds_.Add({{"operation", nameOf(operation)}}, bounds());
    operations_.emplace(operation, std::move(figures));
}

prometheus::Counter& Metrics::counterOf(PerOperation& figures, const Operation* operation, int status)
{
    auto& place = figures.byStatus[static_cast<std::size_t>(std::clamp(status, 100, 599) - 100)];
    auto* counter = place.load(std::memory_order_acquire);
    if (counter) return *counter;
    counter = &requests_.Add({{"operation", nameOf(operation)}, {"status", std::to_string(status)}}); // the same for the same labels
    place.store(counter, std::memory_order_release);
    return *counter;
}

void Metrics::answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept
{
    const auto found = operations_.find(request.operation);
    if (found == operations_.end()) return;
    counterOf(*found->second, request.operation, answer.status).Increment();
    found->second->seconds->Observe(std::chrono::duration<double>(took).count());
}

void Metrics::failed(const Request&, std::string_view) noexcept { unexpected_.Increment(); }

std::string Metrics::text(const Load& load)
{
    connections_.Set(static_cast<double>(load.connections));
    ordinaryWaiting_.Set(static_cast<double>(load.ordinaryWaiting));
    readingWaiting_.Set(static_cast<double>(load.readingWaiting));
    return prometheus::TextSerializer().Serialize(registry_.Collect());
}

} // namespace careway::http
