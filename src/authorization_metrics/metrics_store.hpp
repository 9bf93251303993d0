#pragma once

#include "authorization_metrics/metrics.hpp"
#include "core/time.hpp"
#include "sql/session.hpp"

#include <optional>

namespace careway::authorization_metrics {

/// The decisions that are counted: those of a period, as they were known at a moment.
struct Period {
    Instant from, before; // from the first moment of the first day to that after the last
    std::optional<api::LineOfBusiness> line;
    Instant knownAt;
};

class MetricsStore {
public:
    explicit MetricsStore(sql::Session& session)
        : sql_(session)
    {
    }

    /// Three statements over one index, whatever the period holds.
    Counted count(const Period& period);

private:
    sql::Session& sql_;
};

} // namespace careway::authorization_metrics
