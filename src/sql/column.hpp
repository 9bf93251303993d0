#pragma once

#include "core/id.hpp"
#include "core/time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace careway::sql {

/// One row of an answer, as long as it is looked at.
class Row {
public:
    Row(const char* const* cells, const unsigned long* sizes)
        : cells_(cells)
        , sizes_(sizes)
    {
    }
    /// The bytes of a column, from 0; nothing for NULL.
    [[nodiscard]] std::optional<std::string_view> operator[](std::size_t column) const
    {
        if (cells_[column] == nullptr) return std::nullopt;
        return std::string_view(cells_[column], sizes_[column]);
    }

private:
    const char* const* cells_;
    const unsigned long* sizes_;
};

/// A type that knows its words in the database: `bool fromSql(std::string_view, T&)` beside it, false for an unknown word.
template <typename T>
concept Worded = requires(std::string_view word, T& out) {
    { fromSql(word, out) } -> std::same_as<bool>;
};

// Each says whether the text of a column is one of its kind.

inline bool decode(std::string_view cell, std::string& out)
{
    out.assign(cell);
    return true;
}

template <typename Number>
    requires((std::integral<Number> && !std::same_as<Number, bool>) || std::floating_point<Number>)
bool decode(std::string_view cell, Number& out)
{
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), out);
    return error == std::errc() && end == cell.data() + cell.size();
}

bool decode(std::string_view cell, bool& out); // 0 or 1
bool decode(std::string_view cell, Date& out);
bool decode(std::string_view cell, Instant& out); // DATETIME, cut to milliseconds

template <std::size_t Size> bool decode(std::string_view cell, std::array<std::uint8_t, Size>& out) // BINARY(Size), its own bytes
{
    if (cell.size() != Size) return false;
    std::copy_n(cell.begin(), Size, out.begin());
    return true;
}

inline bool decode(std::string_view cell, Id& out) { return decode(cell, out.bytes); }

template <Worded T> bool decode(std::string_view cell, T& out) { return fromSql(cell, out); }

template <typename T> inline constexpr bool isOptional = false;
template <typename T> inline constexpr bool isOptional<std::optional<T>> = true;

[[noreturn]] void refuseColumn(std::size_t column, bool null);

/// Fills one field; std::logic_error, naming the column from 0, for NULL where none may be and for text that is not of the field's kind.
template <typename Field> void read(const Row& row, std::size_t column, Field& out)
{
    const auto cell = row[column];
    if constexpr (isOptional<Field>) {
        out.reset();
        if (cell && !decode(*cell, out.emplace())) refuseColumn(column, false);
    } else {
        if (!cell) refuseColumn(column, true);
        if (!decode(*cell, out)) refuseColumn(column, false);
    }
}

/// Fills the fields, one from each column in turn.
template <typename... Fields> void readAll(const Row& row, std::tuple<Fields&...> fields)
{
    std::size_t column = 0;
    std::apply([&](Fields&... field) { (read(row, column++, field), ...); }, fields);
}

/// The columns of a row that is one plain value: fetch<std::int64_t>("SELECT COUNT(*) FROM member").
struct Itself {
    template <typename T> std::tuple<T&> operator()(T& value) const { return {value}; }
};

} // namespace careway::sql
