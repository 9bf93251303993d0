#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/contact_line.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace careway::contact_lines {

/// Where a line serves, as the plan's own list says it: a whole state, the counties named, the state but for some counties, or
/// some part of it that the list names without its counties (`unlisted`).
struct Area {
    std::string state; // "GA"
    std::optional<std::vector<std::string>> counties; // FIPS
    std::optional<std::vector<std::string>> exceptCounties; // FIPS
    std::optional<std::string> part; // in words, "northern"
    std::optional<bool> unlisted;

    bool operator==(const Area&) const = default;
};

/// A line of member services and the days on which it holds.
struct Line {
    std::string code;
    std::string area; // in words
    std::vector<api::LineNumber> numbers;
    api::LineHours hours;
    std::vector<Area> serves;
    std::string citation;
    Date effectiveFrom;
    std::optional<Date> effectiveTo; // the last day

    bool operator==(const Line&) const = default;
};

/// A county and the state that it lies in.
struct Place {
    std::string county; // FIPS
    std::string state;

    bool operator==(const Place&) const = default;
};

/// What the list says of a line and a place. `candidate`: it may be served, the list does not settle it.
enum class Service { no, candidate, settled };

[[nodiscard]] Service serves(const Line& line, const Place& place);

/// The line of a place where the list settles it, else all candidates: a guess is not an answer.
[[nodiscard]] std::vector<Line> linesFor(std::span<const Line> lines, const Place& place);
/// The lines of all the places, each once, in the order of `lines`.
[[nodiscard]] std::vector<Line> linesFor(std::span<const Line> lines, std::span<const Place> places);
/// All lines that serve the state or a part of it.
[[nodiscard]] std::vector<Line> linesForState(std::span<const Line> lines, std::string_view state);

/// Whether a line is answered, and until when that stays so.
struct Opening {
    bool open = false;
    Instant until;

    bool operator==(const Opening&) const = default;
};

/// By the clocks of the line's zone, daylight saving time and all: open from the first moment to just before the last. Holidays
/// are in no source. The hours are sound, as check() says.
[[nodiscard]] Opening opening(const api::LineHours& hours, Instant at);

/// The line as it is answered at a moment.
[[nodiscard]] api::ContactLine shown(const Line& line, Instant at);

/// What the shape alone does not say of a line: a known zone, hours within one day, areas that say one thing.
[[nodiscard]] Result<void> check(const Line& line);

} // namespace careway::contact_lines
