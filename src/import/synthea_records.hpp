#pragma once

#include "core/progress.hpp"
#include "import/sheet.hpp"
#include "import/synthea_record_rows.hpp"
#include "import/synthea_report.hpp"
#include "records/code_list_store.hpp"
#include "sql/database.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace careway::imports {

/// The six files of records in a directory of Synthea's: encounters, conditions, procedures, observations, medications, claims. One that is
/// not there is passed over.
class RecordFiles {
public:
    /// Throws a Refusal when a file cannot be read.
    explicit RecordFiles(const std::filesystem::path& directory);

    /// Every column that a file lacks, as Sheet::missing() tells it.
    [[nodiscard]] std::string missing() const;

    struct Around {
        sql::Database& database;
        const Npis& npis;
        std::function<bool(const Id& memberId)> known; // whether the member was imported
        Instant now;
        Progress& progress;
        Report& report;
    };
    /// Takes them all in, in transactions of 1,000 rows.
    void take(const Around& around);

private:
    /// The record of the row that the sheet is at.
    using Make = std::function<Parsed<records::Record>()>;

    void takeFile(const Around& around, std::optional<Sheet>& sheet, const Make& make);
    Parsed<records::Record> encounter(const Npis& npis);
    Parsed<records::Record> condition();
    Parsed<records::Record> procedure();
    Parsed<records::Record> observation();
    Parsed<records::Record> medication();
    Parsed<records::Record> claim(const Npis& npis);

    std::optional<Sheet> encounters_, conditions_, procedures_, observations_, medications_, claims_;
};

} // namespace careway::imports
