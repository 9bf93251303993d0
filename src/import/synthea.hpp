#pragma once

#include "core/progress.hpp"
#include "core/time.hpp"
#include "import/synthea_report.hpp"
#include "sql/database.hpp"

#include <filesystem>

namespace careway::imports {

/// Takes up a directory of Synthea's CSV files (patients, organizations, providers, payers, payer_transitions, and those of RecordFiles
/// that are there; columns of newer and of older releases) in transactions of 500 rows, of records 1,000. What is there already stays as it
/// is: run it again after an interruption. Holds the providers and the payer transitions in memory, not the patients. Throws a Refusal
/// before anything is written when a file or a column is missing; "import/missing-column" names every one of them.
[[nodiscard]] Report importSynthea(sql::Database& database, const std::filesystem::path& directory, Instant now, Progress& progress);

} // namespace careway::imports
