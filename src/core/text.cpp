#include "core/text.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>

namespace careway {

namespace {

using icu::Normalizer2;
using icu::UnicodeString;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// What people type for an apostrophe: quotes, accents standing alone, primes, modifier letters.
bool apostrophe(UChar32 c)
{
    return UnicodeString(u"'`\u00B4\u2018\u2019\u201A\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\uFF07").indexOf(c) >= 0;
}

bool mark(UChar32 c) { return (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0; }
bool hyphen(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_PD_MASK) != 0 || c == 0x2212 /* minus */; }
bool space(UChar32 c) { return u_isUWhiteSpace(c) != 0 || u_iscntrl(c) != 0; }

UnicodeString normalized(const Normalizer2* (*form)(UErrorCode&), const UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto out = form(status)->normalize(text, status);
    if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalize");
    return out;
}

template <typename Keep> UnicodeString kept(const UnicodeString& text, Keep keep)
{
    UnicodeString out;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = text.char32At(i);
        if (keep(c)) out.append(c);
    }
    return out;
}

// Words parted by one space; a lone "o" without one: O Brien.
UnicodeString words(const UnicodeString& text)
{
    UnicodeString out, word;
    const auto end = [&] {
        if (word.isEmpty()) return;
        out.append(word);
        if (word != u"o") out.append(u' ');
        word.remove();
    };
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const auto c = text.char32At(i);
        if (space(c) || hyphen(c)) end();
        else word.append(c);
    }
    end();
    return out.trim();
}

} // namespace

std::string folded(std::string_view text)
{
    auto name = UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    name = kept(name, [](UChar32 c) { return !apostrophe(c); }); // before NFKD, which makes U+00B4 a space
    name = normalized(Normalizer2::getNFKCCasefoldInstance, name);
    name = normalized(Normalizer2::getNFKDInstance, name);
    name = kept(name, [](UChar32 c) { return !mark(c) && !apostrophe(c) && c != u'.'; });
    std::string out;
    words(normalized(Normalizer2::getNFCInstance, name)).toUTF8String(out);
    return out;
}

std::string digits(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c >= '0' && c <= '9'; });
    return out;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

std::string firstCharacters(std::string_view text, std::size_t count)
{
    std::size_t end = 0;
    while (end < text.size() && (continues(text[end]) || count-- > 0))
        ++end;
    return std::string(text.substr(0, end));
}

std::set<std::string, std::less<>> partsOf(std::string_view text, char by)
{
    std::set<std::string, std::less<>> out;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        out.emplace(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

namespace {

// Calls for each stretch of plain text, and for each name between braces.
template <typename Plain, typename Named> void walk(std::string_view text, Plain plain, Named named)
{
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return plain(text);
        plain(text.substr(0, open));
        named(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view hexDigits = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string out;
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hexDigits[byte >> 4];
        out += hexDigits[byte & 15];
    }
    return out;
}

std::string filledIn(std::string_view text, const std::map<std::string, std::string, std::less<>>& values)
{
    std::string out;
    walk(
        text, [&](std::string_view plain) { out += plain; },
        [&](std::string_view name) {
            const auto value = values.find(name);
            out += value == values.end() ? '{' + std::string(name) + '}' : value->second;
        });
    return out;
}

std::set<std::string, std::less<>> namesIn(std::string_view text)
{
    std::set<std::string, std::less<>> out;
    walk(text, [](std::string_view) {}, [&](std::string_view name) { out.emplace(name); });
    return out;
}

} // namespace careway
