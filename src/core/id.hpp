#pragma once

#include "core/time.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace careway {

/// An opaque identifier: a UUID, 16 bytes in the database, lower-case text outside.
struct Id {
    std::array<std::uint8_t, 16> bytes{};

    /// From the 36 characters of RFC 9562, letters of either case; nothing for any other text.
    [[nodiscard]] static std::optional<Id> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    auto operator<=>(const Id&) const = default;
};

/// A UUIDv7 (RFC 9562, 5.7): ordered by the time given, the rest from the system's random source.
[[nodiscard]] Id newId(Instant now);

/// The same with the rest given, of which 74 bits count: for rows that are to be the same every time.
[[nodiscard]] Id timedId(Instant at, std::uint64_t first, std::uint64_t second);

/// An id that the same name always gets (RFC 9562, 5.8, from SHA-256), for rows whose source has no UUID of its own.
[[nodiscard]] Id namedId(std::string_view name);

} // namespace careway

template <> struct std::hash<careway::Id> {
    std::size_t operator()(const careway::Id& id) const noexcept
    {
        return std::hash<std::string_view>{}({reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()});
    }
};
