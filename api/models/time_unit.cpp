// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/time_unit.hpp"

namespace careway::api {

std::string_view nameOf(TimeUnit value, json::As<TimeUnit>)
{
    switch (value) {
    case TimeUnit::hours: return "hours";
    case TimeUnit::calendarDays: return "calendar-days";
    case TimeUnit::months: return "months";
    }
    return {};
}

std::optional<TimeUnit> parse(std::string_view text, json::As<TimeUnit>)
{
    if (text == "hours") return TimeUnit::hours;
    if (text == "calendar-days") return TimeUnit::calendarDays;
    if (text == "months") return TimeUnit::months;
    return std::nullopt;
}

std::string_view choices(json::As<TimeUnit>) { return "hours, calendar-days, months"; }

} // namespace careway::api
