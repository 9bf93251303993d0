#pragma once

#include "core/time.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace careway::tasks {

/// When people work in a state, by the clock of who lives there: nothing on a day on which they do not.
struct BusinessHours {
    struct Day {
        std::chrono::minutes opens{}, closes{}; // since midnight
    };
    std::array<std::optional<Day>, 7> days{}; // Monday first
};

/// The moment at which so many minutes of business time have passed: what falls between closing and opening waits for the opening. With no
/// hours at all time simply passes.
[[nodiscard]] Instant afterBusiness(Instant from, std::chrono::minutes minutes, const BusinessHours& hours, std::string_view zone);

} // namespace careway::tasks
