#pragma once

#include "core/error.hpp"

#include <csv.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway {

/// Reads a file of comma-separated values (RFC 4180) row by row, in memory that does not grow with the file. Spaces around a
/// value outside quotes are not part of it, nor is a byte order mark; rows may end in CRLF, and a CRLF within quotes is read
/// as LF; empty lines are passed over.
class CsvReader {
public:
    /// Opens the file and reads its header. Throws a Refusal: "csv/unreadable", "csv/header" (none, not to be understood, or
    /// a column named twice) or "csv/missing-column", which names every required column that is not there.
    CsvReader(const std::filesystem::path& file, std::span<const std::string_view> required);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Goes to the next row, good or bad; false at the end of the file. Throws a Refusal "csv/unreadable" when reading fails.
    bool next();

    /// Why the row cannot be used, as a sentence without anything of its content; empty for a good row. A row whose quotes
    /// are wrong ends with its first line: a quote left open costs one row, not the rest of the file.
    [[nodiscard]] const std::string& problem() const { return problem_; }
    /// The line on which the row starts; 1 is the first of the file.
    [[nodiscard]] std::size_t line() const { return line_; }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// Where a column stands, to ask for its fields by; `none` if the file does not have it.
    [[nodiscard]] std::size_t column(std::string_view name) const;
    /// The value in a good row, valid until next(); empty for the column `none`.
    [[nodiscard]] std::string_view field(std::size_t column) const;

    /// How far the file has been read, in bytes, of how many.
    [[nodiscard]] std::uintmax_t bytesRead() const { return bytesRead_; }
    [[nodiscard]] std::uintmax_t size() const { return size_; }

private:
    struct Line {
        std::string text; // ends in LF
        bool tooLong = false;
    };

    void readHeader(std::span<const std::string_view> required);
    bool readRow();
    bool take(Line& line);
    bool read(Line& line);
    bool parse(const Line& line);
    void restartParser();

    std::ifstream file_;
    std::uintmax_t size_ = 0, bytesRead_ = 0;
    std::deque<Line> again_; // lines to be read again, after the first of a bad row
    std::size_t nextLine_ = 1, line_ = 0;
    csv_parser parser_{};
    std::vector<std::string> header_, fields_;
    bool rowEnded_ = false;
    std::string problem_;
};

} // namespace careway
