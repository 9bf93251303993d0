#pragma once

#include "sql/session.hpp"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <functional>
#include <map>
#include <shared_mutex>
#include <string>
#include <string_view>

namespace careway::app {

/// Figures for Prometheus of the statements sent to the database, by name: how many, how long they took, how many failed.
class StatementMetrics {
public:
    /// The registry must outlive it.
    explicit StatementMetrics(prometheus::Registry& registry);

    void sent(const sql::Statement& statement) noexcept;

private:
    struct Figures {
        prometheus::Histogram& seconds;
        prometheus::Counter& failures;
    };

    Figures figuresOf(std::string_view name);

    prometheus::Family<prometheus::Histogram>& seconds_;
    prometheus::Family<prometheus::Counter>& failures_;
    std::shared_mutex mutex_;
    std::map<std::string, Figures, std::less<>> byName_;
};

} // namespace careway::app
