#pragma once

#include "audit/inspection.hpp"
#include "core/progress.hpp"
#include "sql/session.hpp"

namespace careway::audit {

/// What the audit is, as far as it is proved.
struct Inspection {
    std::int64_t seals = 0, rows = 0; // that are as they were sealed
    std::int64_t droppedSeals = 0, droppedRows = 0; // that are rightly gone
    std::int64_t unsealed = 0; // rows that no seal holds yet
    std::optional<Instant> until{}; // the end of the last of these seals
    std::optional<Finding> finding{}; // the first thing that is not as it was; nothing after it was looked at
};

/// Goes through every seal, its leaves and its rows, in pieces, and changes nothing. Rows older than so many years may be dropped.
[[nodiscard]] Inspection inspect(sql::Session& session, Outside outside, int years, Progress& progress);

} // namespace careway::audit
