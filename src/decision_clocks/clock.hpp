#pragma once

#include "decision_clocks/law.hpp"
#include "models/clock_reading.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// Where a decision stands by the law of how long it may take.
namespace careway::decision_clocks {

struct Extension {
    Instant grantedAt;
    std::optional<int> amount{}; // in the unit of the rule, at least 1; without it, all that the rule allows
};

/// What happened that bears on the clock. What lies after the moment of a reading has not happened yet.
struct Course {
    Instant receivedAt;
    std::optional<Instant> statementAt{}; // the prescriber's
    std::optional<Instant> informationAskedAt{}, informationAt{}; // what was missing
    std::vector<Extension> extensions{}; // in the order of time
    std::optional<Instant> expeditedAt{}; // from when it is to be hurried; the receipt, if so asked from the first
    std::optional<Instant> standardAgainAt{}; // it is not to be hurried after all: the standard time counts, from the receipt
};

/// Where a decision stands at a moment; for one that was made, ask about the moment at which it was made. It is in time up to and including
/// dueAt. Hours elapse; calendar days end at the same time of day in the zone (one leapt over is the moment of the leap, one shown twice
/// the first); no holiday stops them. Expedited it is due from the moment of expediting, and never later than it was.
[[nodiscard]] api::ClockReading read(const Clock& clock, const Course& course, std::string_view zone, Instant now);

/// The next moment after `now` at which a reading changes by itself: it starts or runs on, people are to be warned, it is late.
[[nodiscard]] std::optional<Instant> nextChange(const api::ClockReading& reading, Instant now);

/// Whether somebody may ask for more time now, and for so much (in the unit of the rule).
[[nodiscard]] Result<void> mayExtend(
    const Clock& clock, const Course& course, api::ExtensionAsker asker, std::optional<int> amount, std::string_view zone, Instant now);

/// The moment a span of time after another.
[[nodiscard]] Instant after(Instant from, const api::TimeSpan& span, std::string_view zone);

} // namespace careway::decision_clocks
