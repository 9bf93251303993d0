#include "coaching/quiet_hours.hpp"

#include "core/zone.hpp"

#include <algorithm>
#include <string>

namespace careway::coaching {

namespace {

using std::chrono::minutes;

constexpr std::chrono::days horizon{8};

minutes sinceMidnight(const std::string& clock) // "21:30", as the contract lets it in
{
    return minutes(std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3, 2)));
}

} // namespace

bool quiet(std::span<const api::QuietHours> hours, std::string_view zone, Instant at)
{
    const auto shown = localTime(at, zone).sinceMidnight;
    return std::any_of(hours.begin(), hours.end(), [&](const api::QuietHours& each) {
        const auto from = sinceMidnight(each.from), to = sinceMidnight(each.to);
        return from < to ? from <= shown && shown < to : shown >= from || shown < to;
    });
}

// Minute by minute: between two of them the clocks may leap or go back, and no arithmetic on what they show would hold.
std::optional<Instant> nextCallTime(
    std::span<const api::QuietHours> hours, std::string_view zone, Instant from, std::chrono::minutes length)
{
    auto begins = from; // of the stretch that is not quiet
    for (Instant minute = std::chrono::floor<minutes>(from); minute < from + horizon; minute += minutes(1)) {
        if (quiet(hours, zone, minute)) begins = minute + minutes(1);
        else if (minute + minutes(1) >= begins + length) return begins;
    }
    return std::nullopt;
}

} // namespace careway::coaching
