#pragma once

#include "core/time.hpp"
#include "http/operation.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace careway::http {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The first value under the name, byte by byte.
[[nodiscard]] std::optional<std::string_view> find(const Pairs& in, std::string_view name);
/// The same with ASCII letters of either case, as header names are.
[[nodiscard]] std::optional<std::string_view> findHeader(const Pairs& in, std::string_view name);

/// A request whose framing, route, method, media types and size are already in order.
struct Request {
    const Operation* operation = nullptr;
    std::string path; // as it was sent, without the query
    Pairs pathParameters; // percent-decoded
    Pairs query; // percent-decoded, in the order sent
    Pairs headers; // in the order sent
    std::string body;
    std::string id; // X-Request-Id: the client's if it is sound, else ours
    std::string traceParent; // "" or a valid W3C traceparent
    Instant receivedAt{};
    std::shared_ptr<const void> turn{}; // of an operation of which only a few are under way at a time, until the answer is out
};

/// A body that is no JSON, as it came: a part of its request, which must outlive it.
struct Bytes {
    std::string_view type; // as the contract spells it
    std::string_view content;
};

/// What goes back. Framing, Date, X-Request-Id and Connection are the front door's.
struct Answer {
    int status = 200;
    Pairs headers; // Content-Type among them, when there is a body
    std::string body;
};

} // namespace careway::http
