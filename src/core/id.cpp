#include "core/id.hpp"

#include "core/digest.hpp"

#include <algorithm>
#include <span>

namespace careway {

namespace {

constexpr bool dashAfter(std::size_t byte) { return byte == 3 || byte == 5 || byte == 7 || byte == 9; }

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

Id marked(Id id, unsigned version)
{
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0F) | version << 4);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3F) | 0x80);
    return id;
}

/// The low bytes of a number, the most significant first.
void put(std::uint64_t number, std::span<std::uint8_t> bytes)
{
    for (std::size_t i = bytes.size(); i-- > 0; number >>= 8)
        bytes[i] = static_cast<std::uint8_t>(number & 0xFF);
}

} // namespace

std::optional<Id> Id::parse(std::string_view text)
{
    if (text.size() != 36) return std::nullopt;
    Id out;
    std::size_t at = 0;
    for (std::size_t i = 0; i < out.bytes.size(); ++i) {
        const int high = hexValue(text[at]), low = hexValue(text[at + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        out.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
        at += 2;
        if (dashAfter(i) && text[at++] != '-') return std::nullopt;
    }
    return out;
}

std::string Id::text() const
{
    const auto digits = hex(bytes);
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out.append(digits, i * 2, 2);
        if (dashAfter(i)) out += '-';
    }
    return out;
}

Id newId(Instant now)
{
    Id out;
    fillRandom(std::span(out.bytes).subspan(6));
    put(static_cast<std::uint64_t>(now.time_since_epoch().count()), std::span(out.bytes).first(6));
    return marked(out, 7);
}

Id timedId(Instant at, std::uint64_t first, std::uint64_t second)
{
    Id out;
    put(static_cast<std::uint64_t>(at.time_since_epoch().count()), std::span(out.bytes).first(6));
    put(first, std::span(out.bytes).subspan(6, 2));
    put(second, std::span(out.bytes).subspan(8));
    return marked(out, 7);
}

Id namedId(std::string_view name)
{
    Id out;
    const auto digest = sha256(name);
    std::copy_n(digest.begin(), out.bytes.size(), out.bytes.begin());
    return marked(out, 8);
}

} // namespace careway
