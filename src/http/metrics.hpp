#pragma once

#include "http/server.hpp"
#include "http/service.hpp"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace careway::http {

/// Figures for Prometheus: requests by operation and status, seconds by operation, connections, requests that wait.
class Metrics : public Observer {
public:
    /// The operations must outlive it.
    explicit Metrics(std::span<const Operation* const> operations);

    void answered(const Request& request, const Answer& answer, std::chrono::nanoseconds took) noexcept override;
    void failed(const Request& request, std::string_view type) noexcept override;

    /// All of them in Prometheus's text format; the load is what Server::load() says now.
    [[nodiscard]] std::string text(const Load& load);

    /// For figures of others in the same text.
    [[nodiscard]] prometheus::Registry& registry() { return registry_; }

private:
    // A status's counter is made when it is first seen; after that it is found without a lock.
    struct PerOperation {
        prometheus::Histogram* seconds = nullptr;
        std::array<std::atomic<prometheus::Counter*>, 500> byStatus{}; // 100 to 599
    };

    void add(const Operation* operation);
    prometheus::Counter& counterOf(PerOperation& figures, const Operation* operation, int status);

    prometheus::Registry registry_;
    prometheus::Family<prometheus::Counter>& requests_;
    prometheus::Family<prometheus::Histogram>& seconds_;
    prometheus::Counter& unexpected_;
    prometheus::Gauge& connections_;
    prometheus::Gauge& ordinaryWaiting_;
    prometheus::Gauge& readingWaiting_;
    std::unordered_map<const Operation*, std::unique_ptr<PerOperation>> operations_;
};

} // namespace careway::http
