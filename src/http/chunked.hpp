#pragma once

#include "http/problem.hpp"

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace careway::http {

/// Takes a chunked body apart as its bytes come in (RFC 9112, 7.1). Extensions and trailers are read, limited and dropped.
class ChunkedBody {
public:
    /// `most`: bytes of content, beyond them 413.
    explicit ChunkedBody(std::size_t most)
        : most_(most)
    {
    }

    /// Takes what it can from the front of the bytes, adds the content to `body` and says how many it took; a body that is done takes
    /// no more. Refused with 400, 413 or 431.
    [[nodiscard]] tl::expected<std::size_t, Refused> take(std::string_view bytes, std::string& body);
    [[nodiscard]] bool done() const { return stage_ == Stage::done; }

private:
    enum class Stage { size, content, contentEnd, trailer, done };

    tl::expected<std::size_t, Refused> takeLine(std::string_view bytes, std::string& body);
    tl::expected<void, Refused> readLine(std::string_view line, std::size_t soFar);
    tl::expected<void, Refused> readSize(std::string_view line, std::size_t soFar);

    std::size_t most_;
    Stage stage_ = Stage::size;
    std::size_t left_ = 0; // of the chunk under way
    std::size_t overhead_ = 0; // bytes of extensions and trailers
};

} // namespace careway::http
