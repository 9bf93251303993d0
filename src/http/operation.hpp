#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace careway::http {

/// Where an operation is answered.
enum class Lane {
    immediate, // on the I/O thread: it must never wait
    reading, // a few workers, many requests of one kind at a time
    ordinary,
};

/// One row of the contract: what is known of an operation before any handler runs.
struct Operation {
    std::string_view id; // "getMember"
    std::string_view tag; // "members"
    std::string_view method; // "GET"
    std::string_view path; // "/v1/members/{memberId}"
    std::span<const std::string_view> scopes; // all are needed; none: no token is asked for
    std::span<const std::string_view> consumes; // media types of the body; none: no body is taken
    std::span<const std::string_view> produces;
    std::size_t bodyLimit = 0; // bytes
    Lane lane = Lane::ordinary;
    bool idempotent = false; // wants Idempotency-Key
    bool conditional = false; // wants If-Match
    bool personalData = false; // answers and audit are treated accordingly
};

} // namespace careway::http
