#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace careway::imports {

/// What became of one file.
struct FileReport {
    std::string file;
    std::int64_t rows = 0; // read, good and bad
    std::int64_t added = 0, unchanged = 0; // in the directory, the members, or spans of coverage, each of which may come from many rows
    std::int64_t refused = 0; // rows
    std::map<std::pair<std::string, std::string>, std::int64_t> kinds{}; // of records, by kind and labels
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

/// "12 rows, 10 new, 2 unchanged, 0 refused"
[[nodiscard]] inline std::string summaryOf(const FileReport& counts)
{
    return std::to_string(counts.rows) + " rows, " + std::to_string(counts.added) + " new, " + std::to_string(counts.unchanged)
        + " unchanged, " + std::to_string(counts.refused) + " refused";
}

} // namespace careway::imports
