#include "tasks/business_time.hpp"

#include "core/zone.hpp"

#include <algorithm>

namespace careway::tasks {

namespace {

const std::optional<BusinessHours::Day>& hoursOn(const BusinessHours& hours, Date day)
{
    return hours.days.at(std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding() - 1);
}

} // namespace

Instant afterBusiness(Instant from, std::chrono::minutes minutes, const BusinessHours& hours, std::string_view zone)
{
    if (std::none_of(hours.days.begin(), hours.days.end(), [](const auto& each) { return each && each->opens < each->closes; }))
        return from + minutes;
    std::chrono::milliseconds left = minutes;
    for (auto day = localTime(from, zone).day;; day = Date(std::chrono::sys_days(day) + std::chrono::days(1))) {
        const auto& open = hoursOn(hours, day);
        if (!open) continue;
        // Of the clocks that leap within the hours of business the leap is not worked.
        const auto begins = std::max(from, instantOf(day, open->opens, zone));
        const auto ends = instantOf(day, open->closes, zone);
        if (begins >= ends) continue;
        if (left <= ends - begins) return begins + left;
        left -= ends - begins;
    }
}

} // namespace careway::tasks
