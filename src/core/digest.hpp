#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace careway {

using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(std::string_view bytes);

/// Fills the bytes from the system's random source; throws std::runtime_error when it has none to give.
void fillRandom(std::span<std::uint8_t> bytes);

/// RFC 4648 section 4, on one line.
[[nodiscard]] std::string base64(std::string_view bytes);

/// RFC 4648 section 5, without padding.
[[nodiscard]] std::string base64url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64url(std::string_view text);

[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);

} // namespace careway
