#pragma once

#include "core/digest.hpp"
#include "core/id.hpp"
#include "core/time.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace careway::sql {

/// A value on its way into a statement. It owns what it holds.
class Parameter {
public:
    using Value = std::variant<std::monostate, std::string, std::int64_t, double>;

    Parameter(std::nullopt_t) { }
    Parameter(std::string text)
        : value_(std::move(text))
    {
    }
    Parameter(std::string_view text)
        : value_(std::string(text))
    {
    }
    Parameter(const char* text)
        : value_(std::string(text))
    {
    }
    Parameter(std::same_as<bool> auto flag) // no pointer becomes one
        : value_(std::int64_t{flag})
    {
    }
    template <std::integral Number>
        requires(!std::same_as<Number, char> && !std::same_as<Number, bool>)
    Parameter(Number number)
        : value_(static_cast<std::int64_t>(number))
    {
        if (!std::in_range<std::int64_t>(number)) throw std::logic_error("a number is too large for the database");
    }
    Parameter(double number)
        : value_(number)
    {
    }
    /// 32 hex digits: write UNHEX(:id).
    Parameter(const Id& id)
        : value_(hex(id.bytes))
    {
    }
    /// Hex digits as well: write UNHEX(:digest).
    template <std::size_t Size>
    Parameter(const std::array<std::uint8_t, Size>& bytes)
        : value_(hex(bytes))
    {
    }
    Parameter(Date date)
        : value_(text(date))
    {
    }
    /// "2026-11-24 04:28:51.123", UTC
    Parameter(Instant instant);
    template <typename T>
    Parameter(const std::optional<T>& maybe)
        : Parameter(maybe ? Parameter(*maybe) : Parameter(std::nullopt))
    {
    }

    /// Bytes of any kind as hex digits: write UNHEX(:bytes).
    [[nodiscard]] static Parameter bytes(std::string_view bytes)
    {
        return hex(std::span(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()));
    }

    [[nodiscard]] const Value& value() const { return value_; }

private:
    Value value_;
};

/// What a statement's `:name` stands for.
struct Binding {
    std::string name; // letters, digits and underscores, without the colon
    Parameter value;
};

/// The values of one statement: written in place, `{{"id", id}, {"name", name}}`, or put together, as predicates are.
class Bindings {
public:
    Bindings() = default;
    Bindings(std::initializer_list<Binding> bindings)
        : all_(bindings)
    {
    }

    [[nodiscard]] auto begin() const { return all_.begin(); }
    [[nodiscard]] auto end() const { return all_.end(); }

    void add(std::string name, Parameter value) { all_.push_back({std::move(name), std::move(value)}); }
    void add(const Bindings& more) { all_.insert(all_.end(), more.all_.begin(), more.all_.end()); }

    [[nodiscard]] bool empty() const { return all_.empty(); }
    [[nodiscard]] std::size_t size() const { return all_.size(); }
    [[nodiscard]] const Binding& operator[](std::size_t i) const { return all_[i]; }

private:
    std::vector<Binding> all_;
};

} // namespace careway::sql
