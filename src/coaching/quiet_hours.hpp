#pragma once

#include "core/time.hpp"
#include "models/quiet_hours.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

/// When a member may be called, by their own word and the plan's: by the clocks of their time zone, whatever these leap over or show twice.
namespace careway::coaching {

/// Whether the clocks of the zone show a quiet time at the moment: from its beginning up to, and without, its end; either of them.
[[nodiscard]] bool quiet(std::span<const api::QuietHours> hours, std::string_view zone, Instant at);

/// The first moment from then on at which a call of this length touches no quiet time; nothing when none comes within eight days.
[[nodiscard]] std::optional<Instant> nextCallTime(
    std::span<const api::QuietHours> hours, std::string_view zone, Instant from, std::chrono::minutes length);

} // namespace careway::coaching
