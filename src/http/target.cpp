#include "http/target.hpp"

#include "http/ascii.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace careway::http {

namespace {

bool isUtf8(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        if (character < 0) return false;
    }
    return true;
}

bool isPathChar(char c)
{
    return isLetter(c) || isDigit(c) || (c != '\0' && std::string_view("-._~!$&'()*+,;=:@%/").find(c) != std::string_view::npos);
}

// Stricter than RFC 3986, 3.2.2: a comma or semicolon there is a list that somebody else takes apart.
bool isHostChar(char c) { return isLetter(c) || isDigit(c) || (c != '\0' && std::string_view("-._~%").find(c) != std::string_view::npos); }

bool isAddress(std::string_view text) // inside the brackets
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return hexDigit(c) >= 0 || c == ':' || c == '.'; });
}

std::optional<std::string> formDecoded(std::string_view text)
{
    if (text.find('+') == std::string_view::npos) return percentDecoded(text);
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return percentDecoded(spaced);
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high << 4 | low);
            i += 2;
        }
        if (c == '\0') return std::nullopt;
        out += c;
    }
    if (!isUtf8(out)) return std::nullopt;
    return out;
}

std::optional<Pairs> readQuery(std::string_view text)
{
    Pairs out;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty()) continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = formDecoded(pair.substr(0, equals));
        auto value = formDecoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value) return std::nullopt;
        out.emplace_back(std::move(*name), std::move(*value));
    }
    return out;
}

bool isPath(std::string_view text) { return text.starts_with('/') && std::all_of(text.begin(), text.end(), isPathChar); }

bool isQuery(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '?' || isPathChar(c); });
}

bool isHost(std::string_view text)
{
    auto host = text;
    std::string_view port;
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos && text.find(']', colon) == std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
    }
    if (port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit)) return false;
    if (host.starts_with('[')) return host.ends_with(']') && isAddress(host.substr(1, host.size() - 2));
    return !host.empty() && std::all_of(host.begin(), host.end(), isHostChar);
}

} // namespace careway::http
