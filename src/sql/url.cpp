#include "sql/url.hpp"

#include <charconv>
#include <stdexcept>

namespace careway::sql {

namespace {

[[noreturn]] void wrong(const char* what) { throw std::invalid_argument(std::string("The database URL ") + what + '.'); }

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        unsigned byte = 0;
        const auto* const from = text.data() + i + 1;
        if (i + 2 >= text.size() || std::from_chars(from, from + 2, byte, 16).ptr != from + 2) wrong("has a percent sign without two hex digits");
        out += static_cast<char>(byte);
        i += 2;
    }
    return out;
}

// The part before the mark; what is left stands behind it.
std::string_view before(std::string_view& text, char mark)
{
    const auto end = text.find(mark);
    const auto out = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return out;
}

} // namespace

Url parseUrl(std::string_view text)
{
    constexpr std::string_view scheme = "mysql://";
    if (!text.starts_with(scheme)) wrong("must begin with mysql://");
    text.remove_prefix(scheme.size());
    const auto at = text.rfind('@');
    if (at == std::string_view::npos) wrong("must name a user: mysql://user:password@host:port/database");
    auto who = text.substr(0, at), where = text.substr(at + 1);
    Url out;
    out.user = unescaped(before(who, ':'));
    out.password = unescaped(who);
    auto host = before(where, '/');
    out.host = unescaped(before(host, ':'));
    if (!host.empty() && std::from_chars(host.data(), host.data() + host.size(), out.port).ptr != host.data() + host.size()) wrong("has a port that is not a number");
    out.database = unescaped(before(where, '?'));
    if (out.database.empty()) wrong("must end with the name of a database");
    if (where.starts_with("socket=")) out.socket = unescaped(where.substr(7));
    return out;
}

} // namespace careway::sql
