#include "contact_lines/contact_line.hpp"

#include "core/zone.hpp"

#include <algorithm>
#include <stdexcept>

namespace careway::contact_lines {

namespace {

using std::chrono::minutes;

bool digit(char c) { return c >= '0' && c <= '9'; }

// "08:30"; "24:00" is not a time here.
std::optional<minutes> clockTime(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':' || !digit(text[0]) || !digit(text[1]) || !digit(text[3]) || !digit(text[4])) return std::nullopt;
    const auto hour = (text[0] - '0') * 10 + text[1] - '0';
    const auto minute = (text[3] - '0') * 10 + text[4] - '0';
    if (hour > 23 || minute > 59) return std::nullopt;
    return minutes(hour * 60 + minute);
}

bool answeredOn(const api::LineHours& hours, Date day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days(day)};
    const auto name = static_cast<api::Weekday>(weekday.iso_encoding() - 1);
    return std::find(hours.days.begin(), hours.days.end(), name) != hours.days.end();
}

bool contains(const std::vector<std::string>& counties, const std::string& county)
{
    return std::find(counties.begin(), counties.end(), county) != counties.end();
}

Service serves(const Area& area, const Place& place)
{
    if (area.state != place.state) return Service::no;
    if (area.unlisted.value_or(false)) return Service::candidate;
    if (area.counties && !contains(*area.counties, place.county)) return Service::no;
    if (area.exceptCounties && contains(*area.exceptCounties, place.county)) return Service::no;
    return Service::settled;
}

class Findings {
public:
    void add(std::string pointer, std::string code, std::string detail)
    {
        found_.push_back({Violation::Place::body, std::move(pointer), std::move(code), std::move(detail)});
    }
    Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(
            Error{Error::Kind::rule_broken, "contact-lines/rule-broken", "A line of member services is not sound.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

void checkHours(const api::LineHours& hours, Findings& found)
{
    const auto opens = clockTime(hours.opens);
    const auto closes = clockTime(hours.closes);
    if (!opens) found.add("/opens", "format", "must be a time from 00:00 to 23:59");
    if (!closes) found.add("/closes", "format", "must be a time from 00:00 to 23:59");
    if (opens && closes && *opens >= *closes) found.add("/closes", "order", "must be later than the opening");
    if (!knownZone(hours.zone)) found.add("/zone", "unknown-zone", "is not a time zone of the IANA database");
}

void checkArea(const Area& area, const std::string& pointer, Findings& found)
{
    const auto kinds = int(area.counties.has_value()) + int(area.exceptCounties.has_value()) + int(area.unlisted.value_or(false));
    if (kinds > 1) found.add(pointer, "ambiguous", "must have one of counties, exceptCounties and unlisted at the most");
    // A part without counties would be taken for the whole state.
    if (area.part && kinds == 0) found.add(pointer, "unsettled", "has a part of a state, so must have its counties or be unlisted");
}

} // namespace

Service serves(const Line& line, const Place& place)
{
    auto out = Service::no;
    for (const auto& area : line.serves)
        out = std::max(out, serves(area, place));
    return out;
}

std::vector<Line> linesFor(std::span<const Line> lines, const Place& place) { return linesFor(lines, {&place, 1}); }

std::vector<Line> linesFor(std::span<const Line> lines, std::span<const Place> places)
{
    std::vector<bool> wanted(lines.size());
    for (const auto& place : places) {
        std::vector<Service> services;
        for (const auto& line : lines)
            services.push_back(serves(line, place));
        const auto best = services.empty() ? Service::no : *std::max_element(services.begin(), services.end());
        for (std::size_t i = 0; i < services.size(); ++i) {
            if (best != Service::no && services[i] == best) wanted[i] = true;
        }
    }
    std::vector<Line> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (wanted[i]) out.push_back(lines[i]);
    }
    return out;
}

std::vector<Line> linesForState(std::span<const Line> lines, std::string_view state)
{
    const auto within = [&](const Area& area) { return area.state == state; };
    std::vector<Line> out;
    for (const auto& line : lines) {
        if (std::any_of(line.serves.begin(), line.serves.end(), within)) out.push_back(line);
    }
    return out;
}

Opening opening(const api::LineHours& hours, Instant at)
{
    constexpr int farthest = 14; // days: a weekly line whose hours the clocks leap over is open a week later
    const auto opens = clockTime(hours.opens).value();
    const auto closes = clockTime(hours.closes).value();
    const std::chrono::sys_days today(localTime(at, hours.zone).day);
    for (int ahead = 0; ahead <= farthest; ++ahead) {
        const Date day(today + std::chrono::days(ahead));
        if (!answeredOn(hours, day)) continue;
        const auto from = instantOf(day, opens, hours.zone);
        const auto to = instantOf(day, closes, hours.zone);
        if (from == to) continue;
        if (at < from) return {false, from};
        if (at < to) return {true, to};
    }
    throw std::logic_error("a line of member services is answered on no day");
}

api::ContactLine shown(const Line& line, Instant at)
{
    const auto now = opening(line.hours, at);
    return {line.code, line.area, line.numbers, line.hours, now.open, now.until, line.citation};
}

Result<void> check(const Line& line)
{
    Findings found;
    checkHours(line.hours, found);
    for (std::size_t i = 0; i < line.serves.size(); ++i)
        checkArea(line.serves[i], "/serves/" + std::to_string(i), found);
    if (line.effectiveTo && *line.effectiveTo < line.effectiveFrom) found.add("/effectiveTo", "order", "must not lie before the first day");
    return found.result();
}

} // namespace careway::contact_lines
