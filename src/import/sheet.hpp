#pragma once

#include "core/csv.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace careway::imports {

/// A column that every release has, or the names that it has had, the newest first.
struct Column {
    std::string_view name, older = name;
};

/// One file of a directory, its header read.
class Sheet {
public:
    /// Throws a Refusal that names the file when it cannot be read.
    Sheet(const std::filesystem::path& directory, const std::string& name, std::span<const Column> columns);

    /// What it lacks, " patients.csv: BIRTHDATE, LAST." or nothing.
    [[nodiscard]] std::string missing() const;
    [[nodiscard]] std::string_view operator[](const Column& column) const { return reader_.field(place(column)); }
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] CsvReader& reader() { return reader_; }

private:
    [[nodiscard]] std::size_t place(const Column& column) const;

    std::string name_;
    std::span<const Column> columns_;
    CsvReader reader_;
};

} // namespace careway::imports
