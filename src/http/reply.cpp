#include "http/reply.hpp"

#include "http/ascii.hpp"
#include "http/problem.hpp"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>

namespace careway::http {

namespace {

constexpr std::array<std::string_view, 9> ours{"Connection", "Content-Length", "Date", "Keep-Alive", "Trailer", "Transfer-Encoding",
    "X-Request-Id", "X-Content-Type-Options", "traceparent"};

bool isOurs(std::string_view name)
{
    return std::any_of(ours.begin(), ours.end(), [&](std::string_view each) { return sameText(each, name); });
}

// A header of an answer goes out unless it would break the head apart (response splitting).
bool isSound(const std::string& name, const std::string& value)
{
    return isToken(name) && std::all_of(value.begin(), value.end(), isFieldChar);
}

void line(std::string& out, std::string_view name, std::string_view value) { out.append(name).append(": ").append(value).append("\r\n"); }

// Made anew once a second on each thread.
const std::string& dateNow()
{
    thread_local std::chrono::sys_seconds made{};
    thread_local std::string date;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (now != made) {
        date = httpDate(now);
        made = now;
    }
    return date;
}

bool isBodiless(int status) { return status < 200 || status == 204 || status == 304; }

bool isLowerHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool isZero(std::string_view text) { return text.find_first_not_of('0') == std::string_view::npos; }

void answersOwn(std::string& out, const Answer& answer, bool personalData)
{
    for (const auto& [name, value] : answer.headers) {
        const bool dropped = isOurs(name) || (personalData && sameText(name, "Cache-Control"))
            || (isBodiless(answer.status) && sameText(name, "Content-Type"));
        if (!dropped && isSound(name, value)) line(out, name, value);
    }
}

} // namespace

std::string httpDate(Instant instant)
{
    constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - midnight));
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT", days[std::chrono::weekday(midnight).c_encoding()], unsigned(day.day()),
        months[unsigned(day.month()) - 1], int(day.year()), time.hours().count(), time.minutes().count(), time.seconds().count());
}

bool hasBody(const Answer& answer, const Sending& sending)
{
    return !sending.headOnly && !isBodiless(answer.status) && !answer.body.empty();
}

std::string headOf(const Answer& answer, const Request& request, const Sending& sending)
{
    const bool personalData = request.operation && request.operation->personalData;
    std::string out;
    out.reserve(384);
    fmt::format_to(std::back_inserter(out), "HTTP/1.1 {} {}\r\n", answer.status, titleOf(answer.status));
    line(out, "Date", dateNow());
    line(out, "X-Request-Id", request.id);
    if (!request.traceParent.empty()) line(out, "traceparent", request.traceParent);
    line(out, "X-Content-Type-Options", "nosniff");
    if (personalData) line(out, "Cache-Control", "no-store");
    answersOwn(out, answer, personalData);
    if (!isBodiless(answer.status)) fmt::format_to(std::back_inserter(out), "Content-Length: {}\r\n", answer.body.size());
    if (sending.close) line(out, "Connection", "close");
    else if (sending.oldVersion) line(out, "Connection", "keep-alive");
    return out += "\r\n";
}

std::optional<std::string_view> soundRequestId(const Pairs& headers)
{
    const auto id = findHeader(headers, "X-Request-Id");
    const auto fits = [](char c) { return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-'; };
    if (!id || id->empty() || id->size() > 64 || !std::all_of(id->begin(), id->end(), fits)) return std::nullopt;
    return id;
}

std::string soundTraceParent(const Pairs& headers)
{
    const auto sent = findHeader(headers, "traceparent");
    if (!sent || sent->size() != 55 || !sent->starts_with("00-") || (*sent)[35] != '-' || (*sent)[52] != '-') return {};
    const auto trace = sent->substr(3, 32), parent = sent->substr(36, 16), flags = sent->substr(53);
    const bool sound = isLowerHex(trace) && isLowerHex(parent) && isLowerHex(flags) && !isZero(trace) && !isZero(parent);
    return sound ? std::string(*sent) : std::string();
}

} // namespace careway::http
