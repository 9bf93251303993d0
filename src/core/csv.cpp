#include "core/csv.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <stdexcept>

namespace careway {

namespace {

constexpr std::size_t longestRow = 1 << 20; // bytes
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

int endsLine(unsigned char c) { return c == '\n' ? 1 : 0; } // a CR alone ends nothing: RFC 4180 wants CRLF

bool blank(std::string_view line) { return line.find_first_not_of(" \t\n") == std::string_view::npos; }

bool wellFormed(std::string_view text)
{
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), i, size, c);
        if (c < 0) return false;
    }
    return true;
}

[[noreturn]] void unreadable() { refuse(Error::Kind::malformed, "csv/unreadable", "The file cannot be read."); }

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const auto& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

} // namespace

CsvReader::CsvReader(const std::filesystem::path& file, std::span<const std::string_view> required)
    : file_(file, std::ios::binary)
{
    std::error_code failure;
    size_ = std::filesystem::file_size(file, failure);
    if (failure || !file_) unreadable();
    restartParser();
    try {
        readHeader(required);
    } catch (...) {
        csv_free(&parser_);
        throw;
    }
}

CsvReader::~CsvReader() { csv_free(&parser_); }

void CsvReader::restartParser()
{
    csv_free(&parser_);
    if (csv_init(&parser_, CSV_STRICT) != 0) throw std::runtime_error("libcsv does not start");
    csv_set_term_func(&parser_, endsLine);
    fields_.clear();
    rowEnded_ = false;
}

void CsvReader::readHeader(std::span<const std::string_view> required)
{
    if (!readRow()) refuse(Error::Kind::malformed, "csv/header", "The file has no header.");
    if (!problem_.empty()) refuse(Error::Kind::malformed, "csv/header", "The header cannot be understood: " + problem_);
    header_ = std::move(fields_);
    for (auto each = header_.begin(); each != header_.end(); ++each)
        if (std::find(header_.begin(), each, *each) != each)
            refuse(Error::Kind::malformed, "csv/header", "The header names a column twice: " + *each + ".");
    std::vector<std::string> missing;
    for (const auto name : required)
        if (column(name) == none) missing.emplace_back(name);
    if (!missing.empty()) refuse(Error::Kind::malformed, "csv/missing-column", "The file lacks these columns: " + joined(missing) + ".");
}

bool CsvReader::next()
{
    if (!readRow()) return false;
    if (problem_.empty() && fields_.size() != header_.size())
        problem_ = "It has " + std::to_string(fields_.size()) + " fields, and the header " + std::to_string(header_.size()) + ".";
    return true;
}

std::size_t CsvReader::column(std::string_view name) const
{
    const auto found = std::find(header_.begin(), header_.end(), name);
    return found == header_.end() ? none : static_cast<std::size_t>(found - header_.begin());
}

std::string_view CsvReader::field(std::size_t column) const { return column < fields_.size() ? std::string_view(fields_[column]) : ""; }

// One line at a time goes to the parser, so that it is known where each row starts, and where to go on after a bad one.
bool CsvReader::readRow()
{
    restartParser();
    problem_.clear();
    Line line;
    do {
        if (!take(line)) return false;
    } while (blank(line.text));
    line_ = nextLine_ - 1;

    std::vector<Line> rest;
    for (std::size_t bytes = line.text.size(); !rowEnded_ && problem_.empty(); bytes += line.text.size()) {
        if (line.tooLong || bytes > longestRow) problem_ = "It is longer than 1 MiB.";
        else if (!parse(line)) problem_ = "A quote stands where none may be, or one is missing.";
        else if (!rowEnded_ && !take(line)) problem_ = "A quote is not closed.";
        else if (!rowEnded_) rest.push_back(line);
    }
    if (!problem_.empty()) {
        again_.insert(again_.begin(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
        nextLine_ -= rest.size();
    } else if (std::any_of(fields_.begin(), fields_.end(), [](const auto& field) { return field.find('\0') != std::string::npos; })) {
        problem_ = "It has a NUL byte.";
    } else if (!std::all_of(fields_.begin(), fields_.end(), wellFormed)) {
        problem_ = "It is not UTF-8.";
    }
    return true;
}

bool CsvReader::take(Line& line)
{
    if (!again_.empty()) {
        line = std::move(again_.front());
        again_.pop_front();
    } else if (!read(line)) {
        return false;
    }
    ++nextLine_;
    return true;
}

bool CsvReader::read(Line& line)
try {
    constexpr auto end = std::char_traits<char>::eof();
    auto& from = *file_.rdbuf();
    if (from.sgetc() == end) return false;
    const bool first = bytesRead_ == 0;
    line = {};
    for (auto c = from.sbumpc(); c != end; c = from.sbumpc()) {
        ++bytesRead_;
        if (c == '\n') break;
        if (line.text.size() == longestRow) line.tooLong = true;
        else line.text += static_cast<char>(c);
    }
    if (line.text.ends_with('\r')) line.text.pop_back();
    if (first && line.text.starts_with(byteOrderMark)) line.text.erase(0, byteOrderMark.size());
    line.text += '\n';
    return true;
} catch (const std::ios_base::failure&) {
    unreadable();
}

bool CsvReader::parse(const Line& line)
{
    const auto onField = [](void* text, std::size_t size, void* reader) {
        static_cast<CsvReader*>(reader)->fields_.emplace_back(static_cast<const char*>(text), size);
    };
    const auto onRow = [](int, void* reader) { static_cast<CsvReader*>(reader)->rowEnded_ = true; };
    return csv_parse(&parser_, line.text.data(), line.text.size(), onField, onRow, this) == line.text.size();
}

} // namespace careway
