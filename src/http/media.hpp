#pragma once

#include "http/message.hpp"

#include <string_view>

namespace careway::http {

/// Whether the Accept headers allow a type: the most specific range that names it has a weight above zero (RFC 9110, 12.5.1).
/// No Accept allows everything; parameters of a range other than q are not looked at.
[[nodiscard]] bool accepts(const Pairs& headers, std::string_view type);

/// Whether a Content-Type names one of the types; its charset, if it has one, must be UTF-8.
[[nodiscard]] bool isOneOf(std::string_view contentType, const Names& types);

} // namespace careway::http
