#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace careway {

/// A moment, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A calendar day without a clock: birth and service days.
using Date = std::chrono::year_month_day;

/// RFC 3339 in UTC with "Z", up to nine digits of a second's fraction, cut to milliseconds; nothing for any other text.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text);
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// "2026-11-24T04:28:51.123Z"
[[nodiscard]] std::string text(Instant instant);
/// "2026-11-24"
[[nodiscard]] std::string text(Date date);

/// The day that it is in UTC.
[[nodiscard]] Date dayOf(Instant instant);

/// The moment at which a day begins in UTC, and at which it is over.
[[nodiscard]] inline Instant startOf(Date day) { return std::chrono::sys_days(day); }
[[nodiscard]] inline Instant endOf(Date day) { return std::chrono::sys_days(day) + std::chrono::days(1); }

} // namespace careway
