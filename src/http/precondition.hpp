#pragma once

#include "http/message.hpp"

namespace careway::http {

/// The answer, or 304 without a body where If-None-Match names what it would say (RFC 9110, 13.1.2).
[[nodiscard]] Answer unlessKnown(const Request& request, Answer answer);

} // namespace careway::http
