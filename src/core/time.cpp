#include "core/time.hpp"

#include <algorithm>
#include <array>

namespace careway {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

bool shaped(std::string_view text, std::string_view shape)
{
    return text.size() == shape.size()
        && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char s) { return s == '9' ? digit(c) : c == s; });
}

int number(std::string_view text)
{
    int out = 0;
    for (const char c : text)
        out = out * 10 + (c - '0');
    return out;
}

void put(std::string& out, int value, int width)
{
    std::array<char, 8> digits{};
    for (int i = width; i-- > 0; value /= 10)
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
    out.append(digits.data(), static_cast<std::size_t>(width));
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (!shaped(text, "9999-99-99")) return std::nullopt;
    const auto unsignedOf = [&](std::size_t at) { return static_cast<unsigned>(number(text.substr(at, 2))); };
    const Date date{std::chrono::year(number(text.substr(0, 4))), std::chrono::month(unsignedOf(5)), std::chrono::day(unsignedOf(8))};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    if (text.size() < 20 || text.back() != 'Z' || !shaped(text.substr(10, 9), "T99:99:99")) return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    if (!date) return std::nullopt;
    const auto fraction = text.substr(19, text.size() - 20);
    if (!fraction.empty()
        && (fraction.size() < 2 || fraction.size() > 10 || fraction[0] != '.' || !std::all_of(fraction.begin() + 1, fraction.end(), digit)))
        return std::nullopt;
    const int hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2)), second = number(text.substr(17, 2));
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    auto thousandths = std::string(fraction.empty() ? fraction : fraction.substr(1, 3));
    thousandths.resize(3, '0');
    return Instant(std::chrono::sys_days(*date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second)
        + std::chrono::milliseconds(number(thousandths));
}

std::string text(Date date)
{
    std::string out;
    out.reserve(10);
    put(out, static_cast<int>(date.year()), 4);
    out += '-';
    put(out, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    out += '-';
    put(out, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    return out;
}

std::string text(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss clock(instant - day);
    auto out = text(Date(day));
    out.reserve(24);
    out += 'T';
    put(out, static_cast<int>(clock.hours().count()), 2);
    out += ':';
    put(out, static_cast<int>(clock.minutes().count()), 2);
    out += ':';
    put(out, static_cast<int>(clock.seconds().count()), 2);
    out += '.';
    put(out, static_cast<int>(clock.subseconds().count()), 3);
    out += 'Z';
    return out;
}

Date dayOf(Instant instant) { return Date(std::chrono::floor<std::chrono::days>(instant)); }

} // namespace careway
