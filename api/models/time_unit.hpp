// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Hours elapse, whatever the clocks do; calendar days and months end at the same time of day in the plan's zone.
enum class TimeUnit {
    hours,
    calendarDays,
    months,
};

[[nodiscard]] std::string_view nameOf(TimeUnit value, json::As<TimeUnit>);
[[nodiscard]] std::optional<TimeUnit> parse(std::string_view text, json::As<TimeUnit>);
[[nodiscard]] std::string_view choices(json::As<TimeUnit>);

} // namespace careway::api
