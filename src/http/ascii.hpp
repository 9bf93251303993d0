#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace careway::http {

// HTTP's own text is ASCII: the C library's functions ask the locale, these do not.

[[nodiscard]] constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
[[nodiscard]] constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// The value of a hexadecimal digit, -1 for any other character.
[[nodiscard]] constexpr int hexDigit(char c)
{
    if (isDigit(c)) return c - '0';
    return lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

/// Equal but for the case of ASCII letters.
[[nodiscard]] inline bool sameText(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

/// Without the spaces and tabs at both ends (OWS of RFC 9110, 5.6.3).
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// A token of RFC 9110, 5.6.2: methods, header names, codings.
[[nodiscard]] constexpr bool isTokenChar(char c)
{
    return isLetter(c) || isDigit(c) || (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}
[[nodiscard]] inline bool isToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenChar); }

/// A character that may stand in a header's value: no control byte but the tab (RFC 9110, 5.5).
[[nodiscard]] constexpr bool isFieldChar(char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F); }

/// Takes the next piece off the front of a list, up to a separator that does not stand in quotes (RFC 9110, 5.6.1 and 5.6.4).
[[nodiscard]] inline std::string_view takePiece(std::string_view& list, char separator)
{
    bool quoted = false;
    std::size_t at = 0;
    for (; at < list.size() && (quoted || list[at] != separator); ++at) {
        if (list[at] == '"') quoted = !quoted;
        else if (quoted && list[at] == '\\') ++at;
    }
    const auto piece = trimmed(list.substr(0, at));
    list.remove_prefix(std::min(at + 1, list.size()));
    return piece;
}

} // namespace careway::http
