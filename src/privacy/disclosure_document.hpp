#pragma once

#include "privacy/disclosure.hpp"

#include <span>

namespace careway::privacy {

/// The accounting as an HTML page that a person can print: whom it is for, the days that it covers, every entry, and the rule.
[[nodiscard]] std::string documentOf(std::string_view name, const Period& period, std::span<const Accounted> entries);

} // namespace careway::privacy
