// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/weekday.hpp"

namespace careway::api {

std::string_view nameOf(Weekday value, json::As<Weekday>)
{
    switch (value) {
    case Weekday::monday: return "monday";
    case Weekday::tuesday: return "tuesday";
    case Weekday::wednesday: return "wednesday";
    case Weekday::thursday: return "thursday";
    case Weekday::friday: return "friday";
    case Weekday::saturday: return "saturday";
    case Weekday::sunday: return "sunday";
    }
    return {};
}

std::optional<Weekday> parse(std::string_view text, json::As<Weekday>)
{
    if (text == "monday") return Weekday::monday;
    if (text == "tuesday") return Weekday::tuesday;
    if (text == "wednesday") return Weekday::wednesday;
    if (text == "thursday") return Weekday::thursday;
    if (text == "friday") return Weekday::friday;
    if (text == "saturday") return Weekday::saturday;
    if (text == "sunday") return Weekday::sunday;
    return std::nullopt;
}

std::string_view choices(json::As<Weekday>) { return "monday, tuesday, wednesday, thursday, friday, saturday, sunday"; }

} // namespace careway::api
