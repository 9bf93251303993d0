#pragma once

#include "http/message.hpp"
#include "http/problem.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace careway::http {

/// Bytes and fields that a head may have: beyond them 414 and 431.
struct HeadLimits {
    std::size_t line = 8 * 1024;
    std::size_t headers = 16 * 1024;
    std::size_t fields = 100;
};

/// The head of a request: what stands before its body, checked to the letter of RFC 9112.
struct Head {
    std::string method;
    std::string path; // as it was sent; "*" for OPTIONS *, empty for CONNECT
    Pairs query; // percent-decoded
    Pairs headers; // in the order sent; Host is that of an absolute-form target
    std::optional<std::uint64_t> contentLength;
    bool chunked = false;
    bool keepAlive = true; // what the client asks for
    bool oldVersion = false; // HTTP/1.0
    bool wantsContinue = false; // Expect: 100-continue

    [[nodiscard]] bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

/// Looks for the end of a head in bytes that come in pieces, each byte once. One for each head.
class HeadSearch {
public:
    explicit HeadSearch(const HeadLimits& limits)
        : limits_(limits)
    {
    }

    /// The bytes that the head takes, nothing while more are needed; refused for a bare LF (400), a line too long (414) or too many
    /// headers (431). The bytes start with those of the call before.
    [[nodiscard]] tl::expected<std::optional<std::size_t>, Refused> in(std::string_view bytes);

private:
    [[nodiscard]] std::optional<Refused> overLimit(std::size_t end) const;

    HeadLimits limits_;
    std::size_t scanned_ = 0;
    std::size_t lineStart_ = 0;
    std::optional<std::size_t> requestLine_; // its end, once it was seen
};

/// Reads a whole head, its empty line included. Refused with 400, 414, 417, 431, 501 or 505; the connection cannot be used after that.
[[nodiscard]] tl::expected<Head, Refused> readHead(std::string_view bytes, const HeadLimits& limits = {});

} // namespace careway::http
