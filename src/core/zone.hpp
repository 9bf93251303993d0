#pragma once

#include "core/time.hpp"

#include <chrono>
#include <string_view>

namespace careway {

/// What a clock on the wall shows.
struct LocalTime {
    Date day;
    std::chrono::minutes sinceMidnight{}; // 0 to 1439 as the clock shows it, whatever changed that night
    std::chrono::weekday weekday;

    bool operator==(const LocalTime&) const = default;
};

/// Whether the system's time zone database has the name ("America/Chicago", links too).
[[nodiscard]] bool knownZone(std::string_view zone);

/// What the clocks of a zone show at a moment; throws std::invalid_argument for an unknown zone.
[[nodiscard]] LocalTime localTime(Instant instant, std::string_view zone);

/// The moment when the clocks of a zone show a day and a time (0 to 1440 minutes, 1440 being the next midnight). A time that
/// the clocks leap over is the moment of the leap; one that they show twice is the first. Throws std::invalid_argument for
/// an unknown zone.
[[nodiscard]] Instant instantOf(Date day, std::chrono::minutes sinceMidnight, std::string_view zone);

} // namespace careway
