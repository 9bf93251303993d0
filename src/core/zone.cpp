#include "core/zone.hpp"

#include <date/tz.h>

#include <stdexcept>
#include <string>

namespace careway {

namespace {

const date::time_zone* find(std::string_view zone)
{
    try {
        return date::locate_zone(zone);
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

const date::time_zone& located(std::string_view zone)
{
    const auto* found = find(zone);
    if (!found) throw std::invalid_argument("there is no such time zone: " + std::string(zone));
    return *found;
}

} // namespace

bool knownZone(std::string_view zone) { return find(zone) != nullptr; }

LocalTime localTime(Instant instant, std::string_view zone)
{
    const auto local = located(zone).to_local(instant).time_since_epoch();
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::sys_days calendar(day);
    return {Date(calendar), std::chrono::floor<std::chrono::minutes>(local - day), std::chrono::weekday(calendar)};
}

Instant instantOf(Date day, std::chrono::minutes sinceMidnight, std::string_view zone)
{
    const date::local_seconds local(std::chrono::sys_days(day).time_since_epoch() + sinceMidnight);
    const auto info = located(zone).get_info(local);
    if (info.result == date::local_info::nonexistent) return info.first.end;
    return Instant(local.time_since_epoch() - info.first.offset);
}

} // namespace careway
