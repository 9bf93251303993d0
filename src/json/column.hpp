#pragma once

#include "json/reader.hpp"
#include "json/writer.hpp"

#include <optional>
#include <stdexcept>
#include <string>

/// Values of the contract in a column: an enum as its word, everything else as JSON.
namespace careway::json {

template <typename T> [[nodiscard]] std::string toColumn(const T& in)
{
    if constexpr (std::is_enum_v<T>) return std::string(nameOf(in, As<T>{}));
    else return textOf(in);
}

template <typename T> [[nodiscard]] std::optional<std::string> toColumn(const std::optional<T>& in)
{
    if (!in) return std::nullopt;
    return toColumn(*in);
}

template <typename T> void read(const Value& in, const Path& at, Violations& found, std::vector<T>& out)
{
    if constexpr (std::is_same_v<T, std::string>) readAs(in, at, found, out, Items{.each = Text{}});
    else readAs(in, at, found, out, Items{.each = Any{}});
}

/// Throws std::logic_error when a column does not hold what it was given: that is a fault of ours.
template <typename T> void fromColumn(const std::string& text, T& out)
{
    if constexpr (std::is_enum_v<T>) {
        const auto value = parse(std::string_view(text), As<T>{});
        if (!value) throw std::logic_error("a column holds a word that the contract does not know");
        out = *value;
    } else {
        Violations found;
        if (!parse(std::string_view(text), out, found)) throw std::logic_error("a column holds JSON that the contract does not know");
    }
}

template <typename T> void fromColumn(const std::optional<std::string>& text, std::optional<T>& out)
{
    if (text) fromColumn(*text, out.emplace());
}

} // namespace careway::json
