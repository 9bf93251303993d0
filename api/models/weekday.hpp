// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A day of the week.
enum class Weekday {
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday,
};

[[nodiscard]] std::string_view nameOf(Weekday value, json::As<Weekday>);
[[nodiscard]] std::optional<Weekday> parse(std::string_view text, json::As<Weekday>);
[[nodiscard]] std::string_view choices(json::As<Weekday>);

} // namespace careway::api
