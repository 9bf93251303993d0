#pragma once

#include "core/progress.hpp"
#include "core/time.hpp"
#include "sql/database.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace careway::imports {

/// What became of one file.
struct FileReport {
    std::string file;
    std::int64_t rows = 0; // read, good and bad
    std::int64_t added = 0, unchanged = 0; // in the directory, the members, or spans of coverage, each of which may come from many rows
    std::int64_t refused = 0; // rows
};

struct BadRow {
    std::string file;
    std::size_t line = 0; // on which the row starts
    std::string reason; // a sentence without anything of the row's content

    bool operator==(const BadRow&) const = default;
};

struct Report {
    std::vector<FileReport> files;
    std::vector<BadRow> badRows;
};

/// Takes up a directory of Synthea's CSV files (patients, organizations, providers, payers, payer_transitions; columns of newer and of
/// older releases) in transactions of 500 rows. What is there already stays as it is: run it again after an interruption. Holds the
/// providers and the payer transitions in memory, not the patients. Throws a Refusal before anything is written when a file or a column is
/// missing; "import/missing-column" names every one of them.
[[nodiscard]] Report importSynthea(sql::Database& database, const std::filesystem::path& directory, Instant now, Progress& progress);

} // namespace careway::imports
