#pragma once

#include "http/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace careway::http {

/// How an answer goes out: what the connection knows and the answer does not.
struct Sending {
    bool headOnly = false; // asked with HEAD
    bool close = false;
    bool oldVersion = false; // the client speaks HTTP/1.0
};

/// The status line and headers of an answer, its empty line included. Headers that are the front door's own are dropped from the
/// answer's, and so are those that hold a control character.
[[nodiscard]] std::string headOf(const Answer& answer, const Request& request, const Sending& sending);

/// Whether bytes follow the head (RFC 9112, 6.3).
[[nodiscard]] bool hasBody(const Answer& answer, const Sending& sending);

/// A moment as the Date header says it (RFC 9110, 5.6.7).
[[nodiscard]] std::string httpDate(Instant instant);

/// The client's X-Request-Id, when it is 1 to 64 characters of [A-Za-z0-9._-].
[[nodiscard]] std::optional<std::string_view> soundRequestId(const Pairs& headers);

/// The client's traceparent, when it is one of version 00 (W3C Trace Context, 3.2); else empty.
[[nodiscard]] std::string soundTraceParent(const Pairs& headers);

} // namespace careway::http
