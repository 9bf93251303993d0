#pragma once

#include "http/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway::http {

/// The bytes that a percent-encoded text stands for; nothing for a bad escape, a NUL, or what is not UTF-8 (RFC 3986, 2.1).
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

/// The pairs of a query, where "+" is a space as forms write it; nothing where percentDecoded gives nothing.
[[nodiscard]] std::optional<Pairs> readQuery(std::string_view text);

/// Whether every character may stand in a path or query (RFC 3986, 3.3 and 3.4).
[[nodiscard]] bool isPath(std::string_view text);
[[nodiscard]] bool isQuery(std::string_view text);

/// Whether a text names a host, with a port or without: what a Host header may say (RFC 9110, 7.2).
[[nodiscard]] bool isHost(std::string_view text);

} // namespace careway::http
