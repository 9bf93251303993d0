#pragma once

#include "core/progress.hpp"
#include "core/time.hpp"
#include "sql/database.hpp"

#include <cstdint>
#include <functional>

namespace careway::app {

struct TakeOverReport {
    std::int64_t made = 0, there = 0, unusable = 0; // new assessments, those taken over before, and what is no total of its instrument
};

/// Makes assessments of the totals that records hold, member by member, in pieces of which each is one transaction with its rows of the
/// audit. What was taken over before is passed by, so a run that is ended in the middle is resumed by running it again, and several may run
/// at once. Feeds that write records do it by themselves.
TakeOverReport takeOverAssessments(
    sql::Database& database, std::int64_t pieceSize, const std::function<Instant()>& clock, Progress& progress);

} // namespace careway::app
