#pragma once

#include "core/error.hpp"
#include "http/message.hpp"

#include <string_view>

namespace careway::http {

/// The reason phrase of a status, "Unknown" for one that we never send.
[[nodiscard]] std::string_view titleOf(int status);

/// The status that a kind of error becomes. Nothing else in the house knows.
[[nodiscard]] int statusOf(Error::Kind kind);

/// What the front door refuses by itself. Some statuses (417, 501, 505) belong to the protocol alone and are no kind of error.
struct Refused {
    int status = 400;
    Error error;
};

[[nodiscard]] Refused refused(Error error);

/// The error as application/problem+json (RFC 9457), with the headers it carries; 401 and 503 get the ones they may not lack.
[[nodiscard]] Answer problemOf(const Error& error, std::string_view requestId);
[[nodiscard]] Answer problemOf(const Refused& refusal, std::string_view requestId);

} // namespace careway::http
