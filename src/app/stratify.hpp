#pragma once

#include "core/progress.hpp"
#include "core/time.hpp"
#include "sql/database.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace careway::app {

/// Which part of the members: the piece-th of `pieces`, both from 1.
struct StratifyOrder {
    Date day{}; // as of which they are judged
    std::uint64_t piece = 1, pieces = 1; // so that several can run side by side
};

/// Scores all living members as of a day and keeps the scores, in pieces that are each a transaction: what an interrupted run has not done
/// the next does. How many members there are in each band. Throws std::runtime_error when no rules were in force.
std::map<std::string, std::int64_t> stratify(sql::Database& database, const StratifyOrder& order, Progress& progress);

} // namespace careway::app
