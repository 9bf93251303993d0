#pragma once

#include "core/digest.hpp"
#include "core/id.hpp"
#include "core/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace careway::sql {

/// A value to be bound. An id is bound as 32 hex digits, to stand in UNHEX(:id); an instant as UTC with milliseconds.
class Parameter {
public:
    using Value = std::variant<std::monostate, std::string, std::int64_t, double>;

    Parameter() = default;
    Parameter(std::string text) : value_(std::move(text)) {}
    Parameter(std::string_view text) : value_(std::string(text)) {}
    Parameter(const char* text) : value_(std::string(text)) {}
    Parameter(const Id& id) : value_(hex(id.bytes)) {}
    Parameter(Date date) : value_(text(date)) {}
    Parameter(Instant instant);
    template <typename T>
        requires std::is_integral_v<T>
    Parameter(T number) : value_(static_cast<std::int64_t>(number))
    {
    }
    Parameter(double number) : value_(number) {}
    template <typename T>
    Parameter(const std::optional<T>& given)
    {
        if (given) value_ = Parameter(*given).value_;
    }

    [[nodiscard]] const Value& value() const { return value_; }

private:
    Value value_;
};

/// Names without the colon.
using Bindings = std::vector<std::pair<std::string_view, Parameter>>;

} // namespace careway::sql
