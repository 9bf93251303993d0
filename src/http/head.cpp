#include "http/head.hpp"

#include "http/ascii.hpp"
#include "http/target.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace careway::http {

namespace {

using Check = tl::expected<void, Refused>;

tl::unexpected<Refused> refusal(Error::Kind kind, std::string_view code, std::string_view detail)
{
    return tl::unexpected(refused(Error{kind, std::string(code), std::string(detail)}));
}

tl::unexpected<Refused> malformed(std::string_view code, std::string_view detail) { return refusal(Error::Kind::malformed, code, detail); }

// Statuses that are the protocol's own and no kind of error.
tl::unexpected<Refused> protocol(int status, std::string_view code, std::string_view detail)
{
    return tl::unexpected(Refused{status, Error{Error::Kind::malformed, std::string(code), std::string(detail)}});
}

tl::unexpected<Refused> badLine()
{
    return malformed("request/line-malformed", "The request line is not of the form METHOD TARGET HTTP/1.1.");
}

tl::unexpected<Refused> lineTooLong()
{
    return refusal(Error::Kind::line_too_long, "request/line-too-long", "The request line is too long.");
}

tl::unexpected<Refused> headersTooLarge()
{
    return refusal(Error::Kind::headers_too_large, "request/headers-too-large", "The headers are too many or too long.");
}

struct RequestLine {
    std::string_view method, target, version;
};

std::optional<RequestLine> split(std::string_view line)
{
    const auto first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    RequestLine out{line.substr(0, first), line.substr(first + 1, last - first - 1), line.substr(last + 1)};
    if (!isToken(out.method) || out.target.empty() || out.target.find(' ') != std::string_view::npos) return std::nullopt;
    return out;
}

Check readVersion(std::string_view version, Head& head)
{
    const bool shaped
        = version.size() == 8 && version.starts_with("HTTP/") && isDigit(version[5]) && version[6] == '.' && isDigit(version[7]);
    if (!shaped) return badLine();
    if (version[5] != '1' || version[7] > '1')
        return protocol(505, "request/version-unsupported", "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    head.oldVersion = version[7] == '0';
    head.keepAlive = !head.oldVersion;
    return {};
}

Check readPathAndQuery(std::string_view target, Head& head)
{
    const auto mark = std::min(target.find('?'), target.size());
    const auto path = target.substr(0, mark), query = target.substr(std::min(mark + 1, target.size()));
    if (!isPath(path) || !isQuery(query))
        return malformed("request/target-malformed", "The target holds a character that must be escaped.");
    auto pairs = readQuery(query);
    if (!pairs || !percentDecoded(path)) return malformed("request/escape-malformed", "The target holds an escape that is not UTF-8 text.");
    head.path = path;
    head.query = std::move(*pairs);
    return {};
}

// RFC 9112, 3.2.2: the host of the target stands, whatever Host says.
Check readAbsolute(std::string_view target, Head& head, std::string& host)
{
    const auto scheme = target.substr(0, target.find("://"));
    if (scheme.size() == target.size() || !(sameText(scheme, "http") || sameText(scheme, "https"))) return badLine();
    target.remove_prefix(scheme.size() + 3);
    const auto end = std::min(target.find_first_of("/?"), target.size());
    if (!isHost(target.substr(0, end))) return badLine();
    host = target.substr(0, end);
    target.remove_prefix(end);
    if (target.starts_with('/')) return readPathAndQuery(target, head);
    std::string rooted("/"); // RFC 9110, 4.2.3: an empty path is "/"
    return readPathAndQuery(rooted.append(target), head);
}

Check readTarget(std::string_view target, Head& head, std::string& host)
{
    if (head.method == "CONNECT") return {}; // refused by the router, whatever its target
    if (target == "*" && head.method == "OPTIONS") {
        head.path.assign(1, '*');
        return {};
    }
    return target.starts_with('/') ? readPathAndQuery(target, head) : readAbsolute(target, head, host);
}

Check readLine(std::string_view line, Head& head, std::string& host)
{
    const auto parts = split(line);
    if (!parts) return badLine();
    head.method = parts->method;
    if (auto version = readVersion(parts->version, head); !version) return version;
    return readTarget(parts->target, head, host);
}

Check readField(std::string_view line, Head& head)
{
    if (line.starts_with(' ') || line.starts_with('\t')) return malformed("request/header-folded", "A header goes on in a second line.");
    const auto colon = std::min(line.find(':'), line.size());
    const auto name = line.substr(0, colon);
    if (colon == line.size() || !isToken(name)) return malformed("request/header-malformed", "A header is not of the form Name: value.");
    const auto value = trimmed(line.substr(colon + 1));
    if (!std::all_of(value.begin(), value.end(), isFieldChar))
        return malformed("request/header-malformed", "A header's value holds a control character.");
    head.headers.emplace_back(name, value);
    return {};
}

Check readFields(std::string_view block, std::size_t most, Head& head)
{
    while (!block.empty()) {
        const auto end = block.find("\r\n");
        if (head.headers.size() == most) return headersTooLarge();
        if (auto field = readField(block.substr(0, end), head); !field) return field;
        block.remove_prefix(end + 2);
    }
    return {};
}

// What must not stand twice: two readers that take different ones would see two requests.
constexpr std::array<std::string_view, 8> single{
    "Host", "Content-Length", "Transfer-Encoding", "Content-Type", "Authorization", "Idempotency-Key", "If-Match", "Expect"};

Check checkRepeated(const Head& head)
{
    std::array<bool, single.size()> seen{};
    for (const auto& [name, value] : head.headers) {
        for (std::size_t i = 0; i < single.size(); ++i) {
            if (!sameText(name, single[i])) continue;
            if (seen[i]) return malformed("request/header-repeated", "A header that may stand once stands twice.");
            seen[i] = true;
        }
    }
    return {};
}

Check checkHost(Head& head, std::string host)
{
    const auto sent = findHeader(head.headers, "Host");
    if (!sent && !head.oldVersion) return malformed("request/host-missing", "The Host header is missing.");
    if (sent && !isHost(*sent)) return malformed("request/host-malformed", "The Host header names no host.");
    if (host.empty()) return {};
    std::erase_if(head.headers, [](const auto& each) { return sameText(each.first, "Host"); });
    head.headers.emplace_back("Host", std::move(host));
    return {};
}

// RFC 9112, 6.1 to 6.3, at its strictest.
Check readFraming(Head& head)
{
    const auto length = findHeader(head.headers, "Content-Length");
    const auto coding = findHeader(head.headers, "Transfer-Encoding");
    if (coding) {
        if (length || head.oldVersion || !sameText(*coding, "chunked"))
            return malformed("request/framing-malformed", "The only transfer coding is chunked, with HTTP/1.1 and no Content-Length.");
        head.chunked = true;
    }
    if (length) {
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(length->data(), length->data() + length->size(), value);
        if (error != std::errc{} || end != length->data() + length->size() || length->size() > 18)
            return malformed("request/framing-malformed", "Content-Length is not a number of bytes.");
        head.contentLength = value;
    }
    return {};
}

void readConnection(Head& head)
{
    for (const auto& [name, value] : head.headers) {
        if (!sameText(name, "Connection")) continue;
        for (std::string_view list = value; !list.empty();) {
            const auto option = takePiece(list, ',');
            if (sameText(option, "close")) {
                head.keepAlive = false;
                return;
            }
            if (sameText(option, "keep-alive")) head.keepAlive = true;
        }
    }
}

Check readExpect(Head& head)
{
    const auto expected = findHeader(head.headers, "Expect");
    if (!expected || head.oldVersion) return {}; // RFC 9110, 10.1.1: HTTP/1.0 knows no expectations
    if (!sameText(*expected, "100-continue"))
        return protocol(417, "request/expectation-unknown", "The only expectation met is 100-continue.");
    head.wantsContinue = head.hasBody();
    return {};
}

} // namespace

std::optional<Refused> HeadSearch::overLimit(std::size_t end) const
{
    if (!requestLine_) return end > limits_.line ? std::optional(lineTooLong().value()) : std::nullopt;
    return end - *requestLine_ > limits_.headers ? std::optional(headersTooLarge().value()) : std::nullopt;
}

tl::expected<std::optional<std::size_t>, Refused> HeadSearch::in(std::string_view bytes)
{
    for (auto at = bytes.find('\n', scanned_); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r') return malformed("request/line-end-malformed", "A line ends without a carriage return.");
        if (auto refusal = overLimit(at + 1)) return tl::unexpected(std::move(*refusal));
        if (requestLine_ && at - lineStart_ == 1) return std::optional(at + 1);
        if (!requestLine_) requestLine_ = at + 1;
        lineStart_ = at + 1;
    }
    scanned_ = bytes.size();
    if (auto refusal = overLimit(bytes.size())) return tl::unexpected(std::move(*refusal));
    return std::nullopt;
}

tl::expected<Head, Refused> readHead(std::string_view bytes, const HeadLimits& limits)
{
    Head head;
    std::string host; // of an absolute-form target
    const auto lineEnd = bytes.find("\r\n");
    const auto failed = [](const Check& check) { return tl::unexpected(check.error()); };
    if (!bytes.ends_with("\r\n\r\n") || lineEnd == std::string_view::npos) return badLine();
    if (auto line = readLine(bytes.substr(0, lineEnd), head, host); !line) return failed(line);
    const auto fields = bytes.substr(lineEnd + 2, bytes.size() - lineEnd - 4);
    if (auto read = readFields(fields, limits.fields, head); !read) return failed(read);
    if (auto once = checkRepeated(head); !once) return failed(once);
    if (auto named = checkHost(head, std::move(host)); !named) return failed(named);
    if (auto framed = readFraming(head); !framed) return failed(framed);
    readConnection(head);
    if (auto expected = readExpect(head); !expected) return failed(expected);
    return head;
}

} // namespace careway::http
