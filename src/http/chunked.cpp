#include "http/chunked.hpp"

#include "http/ascii.hpp"

#include <algorithm>

namespace careway::http {

namespace {

constexpr std::size_t longestLine = 4 * 1024; // of a chunk's size with its extensions, or of a trailer
constexpr std::size_t mostOverhead = 16 * 1024; // of all of them: many small chunks with long extensions are an attack

tl::unexpected<Refused> malformed()
{
    return tl::unexpected(refused(Error{Error::Kind::malformed, "request/chunk-malformed", "The chunked body is not well formed."}));
}

tl::unexpected<Refused> tooMuchAround()
{
    return tl::unexpected(
        refused(Error{Error::Kind::headers_too_large, "request/headers-too-large", "Extensions or trailers of the body are too long."}));
}

tl::unexpected<Refused> tooLarge()
{
    return tl::unexpected(refused(Error{Error::Kind::too_large, "request/body-too-large", "The body is too large."}));
}

bool isTrailer(std::string_view line)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && isToken(line.substr(0, colon)) && std::all_of(line.begin(), line.end(), isFieldChar);
}

} // namespace

tl::expected<std::size_t, Refused> ChunkedBody::take(std::string_view bytes, std::string& body)
{
    std::size_t taken = 0;
    while (!done() && taken < bytes.size()) {
        const auto rest = bytes.substr(taken);
        if (stage_ == Stage::content) {
            const auto part = std::min(left_, rest.size());
            body.append(rest.substr(0, part));
            left_ -= part;
            taken += part;
            if (left_ == 0) stage_ = Stage::contentEnd;
            continue;
        }
        const auto line = takeLine(rest, body);
        if (!line) return line;
        if (*line == 0) break;
        taken += *line;
    }
    return taken;
}

// One line with its end; 0 while it is not all there.
tl::expected<std::size_t, Refused> ChunkedBody::takeLine(std::string_view bytes, std::string& body)
{
    if (stage_ == Stage::contentEnd && !std::string_view("\r\n").starts_with(bytes.substr(0, 2))) return malformed();
    const auto end = bytes.find('\n');
    if (std::min(end, bytes.size()) > longestLine) return tooMuchAround();
    if (end == std::string_view::npos) return 0;
    if (end == 0 || bytes[end - 1] != '\r') return malformed();
    if (auto read = readLine(bytes.substr(0, end - 1), body.size()); !read) return tl::unexpected(std::move(read.error()));
    return end + 1;
}

tl::expected<void, Refused> ChunkedBody::readLine(std::string_view line, std::size_t soFar)
{
    if (stage_ == Stage::contentEnd) {
        if (!line.empty()) return malformed();
        stage_ = Stage::size;
        return {};
    }
    if (stage_ == Stage::size) return readSize(line, soFar);
    if (line.empty()) {
        stage_ = Stage::done;
        return {};
    }
    overhead_ += line.size();
    if (overhead_ > mostOverhead) return tooMuchAround();
    if (!isTrailer(line)) return malformed();
    return {};
}

tl::expected<void, Refused> ChunkedBody::readSize(std::string_view line, std::size_t soFar)
{
    const auto digits
        = static_cast<std::size_t>(std::find_if(line.begin(), line.end(), [](char c) { return hexDigit(c) < 0; }) - line.begin());
    if (digits == 0 || digits > 15) return malformed();
    left_ = 0;
    for (const char c : line.substr(0, digits))
        left_ = left_ << 4 | static_cast<std::size_t>(hexDigit(c));
    const auto extension = line.substr(digits);
    overhead_ += extension.size();
    if (overhead_ > mostOverhead) return tooMuchAround();
    const auto text = trimmed(extension);
    if (!(extension.empty() || text.starts_with(';')) || !std::all_of(text.begin(), text.end(), isFieldChar)) return malformed();
    if (left_ > most_ - soFar) return tooLarge();
    stage_ = left_ == 0 ? Stage::trailer : Stage::content;
    return {};
}

} // namespace careway::http
