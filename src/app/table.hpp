#pragma once

#include "core/csv.hpp"
#include "core/error.hpp"
#include "core/text.hpp"
#include "core/time.hpp"
#include "json/reader.hpp"

#include <charconv>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// Files of reference data on their way in, told in one sentence what is wrong in them.
namespace careway::app {

/// What is wrong with a file, told in one sentence.
class Faults {
public:
    explicit Faults(std::filesystem::path file)
        : file_(std::move(file))
    {
    }

    void add(std::string fault)
    {
        if (fault.ends_with('.')) fault.pop_back();
        if (++count_ <= shown) list_ += (list_.empty() ? "" : "; ") + fault;
    }
    void add(const std::vector<Violation>& violations, const std::string& within = {})
    {
        for (const auto& each : violations) {
            const auto at = within + each.at;
            add((at.empty() ? "it" : at) + ' ' + each.detail);
        }
    }
    void add(const Result<void>& checked, const std::string& within = {})
    {
        if (!checked) add(checked.error().violations, within);
    }
    void throwIfAny() const
    {
        if (count_ == 0) return;
        const auto more = count_ > shown ? "; and " + std::to_string(count_ - shown) + " more" : std::string();
        throw std::runtime_error(file_.string() + " cannot be loaded: " + list_ + more + '.');
    }

private:
    static constexpr std::size_t shown = 10;
    std::filesystem::path file_;
    std::string list_;
    std::size_t count_ = 0;
};

/// The rows of a file of comma-separated values, of which the first columns are the key.
class Table {
public:
    Table(const std::filesystem::path& file, std::span<const std::string_view> columns, std::size_t keyColumns = 1)
        : reader_(opened(file, columns))
        , key_(columns.first(keyColumns))
        , faults_(file)
    {
    }

    /// Goes to the next row that can be read; throws all that was wrong at the end of the file.
    bool next()
    {
        while (reader_.next()) {
            if (!reader_.problem().empty()) {
                refuse(reader_.problem());
                continue;
            }
            if (!keys_.insert(key()).second) refuse(std::string(key_.back()) + " is given twice");
            return true;
        }
        faults_.throwIfAny();
        return false;
    }

    std::string field(std::string_view column) const { return std::string(reader_.field(reader_.column(column))); }

    /// A field of so many characters, each of the set.
    std::string coded(std::string_view column, std::size_t length, std::string_view set)
    {
        auto out = field(column);
        if (out.size() != length || out.find_first_not_of(set) != std::string::npos)
            refuse(std::string(column) + " must be " + std::to_string(length) + " characters of its kind");
        return out;
    }

    std::string name(std::string_view column, std::size_t longest)
    {
        auto out = field(column);
        if (out.empty() || characters(out) > longest)
            refuse(std::string(column) + " must have 1 to " + std::to_string(longest) + " characters");
        return out;
    }

    /// A time of day, "21:30".
    std::string clock(std::string_view column)
    {
        auto out = field(column);
        const auto digit = [&](std::size_t at, char most) { return out[at] >= '0' && out[at] <= most; };
        if (out.size() != 5 || !digit(0, '2') || !digit(1, out[0] == '2' ? '3' : '9') || out[2] != ':' || !digit(3, '5') || !digit(4, '9'))
            refuse(std::string(column) + " must be a time of day");
        return out;
    }

    Date date(std::string_view column)
    {
        const auto out = parseDate(field(column));
        if (!out) refuse(std::string(column) + " must be a date");
        return out.value_or(Date{});
    }

    std::optional<Date> maybeDate(std::string_view column)
    {
        if (field(column).empty()) return std::nullopt;
        return date(column);
    }

    /// A whole number within bounds.
    std::int64_t count(std::string_view column, std::int64_t least, std::int64_t most)
    {
        const auto given = field(column);
        std::int64_t out = 0;
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), out);
        if (error != std::errc() || end != given.data() + given.size() || out < least || out > most)
            refuse(std::string(column) + " must be " + std::to_string(least) + " to " + std::to_string(most));
        return out;
    }

    std::optional<std::int64_t> maybeCount(std::string_view column, std::int64_t least, std::int64_t most)
    {
        if (field(column).empty()) return std::nullopt;
        return count(column, least, most);
    }

    double degrees(std::string_view column, double most)
    {
        const auto given = field(column);
        double out = 0;
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), out);
        if (error != std::errc() || end != given.data() + given.size() || !(out >= -most && out <= most))
            refuse(std::string(column) + " must be degrees");
        return out;
    }

    std::string oneOf(std::string_view column, std::initializer_list<std::string_view> words)
    {
        auto out = field(column);
        if (std::find(words.begin(), words.end(), out) == words.end()) refuse(std::string(column) + " is no word of its list");
        return out;
    }

    template <typename Enum> Enum word(std::string_view column)
    {
        const auto out = parse(std::string_view(field(column)), json::As<Enum>{});
        if (!out) refuse(std::string(column) + " must be one of " + std::string(choices(json::As<Enum>{})));
        return out.value_or(Enum{});
    }

protected:
    void refuse(const std::string& fault) { faults_.add("line " + std::to_string(reader_.line()) + ": " + fault); }

private:
    static CsvReader opened(const std::filesystem::path& file, std::span<const std::string_view> columns)
    try {
        return CsvReader(file, columns);
    } catch (const Refusal& refusal) {
        throw std::runtime_error(file.string() + " cannot be loaded: " + refusal.error().detail);
    }

    std::string key() const
    {
        std::string out;
        for (const auto column : key_)
            out += field(column) + '\n';
        return out;
    }

    CsvReader reader_;
    std::span<const std::string_view> key_;
    std::set<std::string> keys_;
    Faults faults_;
};

} // namespace careway::app
