#include "sql/url.hpp"

#include <charconv>
#include <optional>

namespace careway::sql {

namespace {

tl::unexpected<Error> wrong(std::string sentence) { return fail(Error::Kind::malformed, "database/url", std::move(sentence)); }

std::optional<char> hexPair(std::string_view two)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(two.data(), two.data() + two.size(), value, 16);
    if (two.size() != 2 || error != std::errc() || end != two.data() + 2 || value == 0) return std::nullopt;
    return static_cast<char>(value);
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const auto byte = hexPair(text.substr(i + 1, 2));
        if (!byte) return std::nullopt;
        out += *byte;
        i += 2;
    }
    return out;
}

/// What stands before the mark; the rest stays. All of it, and an empty rest, when there is no mark.
std::string_view cut(std::string_view& rest, char mark)
{
    const auto at = rest.find(mark);
    const auto out = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return out;
}

struct Parts {
    std::string_view user, password, host, port, database, socket;
};

bool splitHost(std::string_view text, Parts& out)
{
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos) return false;
        out.host = text.substr(1, end - 1);
        text.remove_prefix(end + 1);
        if (!text.empty() && !text.starts_with(':')) return false;
        cut(text, ':');
    } else {
        out.host = cut(text, ':');
    }
    out.port = text;
    return !out.host.empty();
}

Result<Parts> split(std::string_view url)
{
    constexpr std::string_view scheme = "mysql://";
    if (!url.starts_with(scheme)) return wrong("The database URL must begin with mysql://.");
    url.remove_prefix(scheme.size());
    Parts out;
    auto path = cut(url, '?');
    const auto query = url;
    const auto authority = cut(path, '/');
    out.database = path;
    const auto at = authority.rfind('@');
    if (at == std::string_view::npos) return wrong("The database URL must name a user: mysql://user:password@host/database.");
    auto who = authority.substr(0, at);
    out.user = cut(who, ':');
    out.password = who;
    if (!splitHost(authority.substr(at + 1), out)) return wrong("The database URL must name a host after the @.");
    constexpr std::string_view socket = "socket=";
    if (!query.empty() && (!query.starts_with(socket) || query.find('&') != std::string_view::npos))
        return wrong("The database URL takes one option, socket=/path.");
    if (!query.empty()) out.socket = query.substr(socket.size());
    return out;
}

Result<std::uint16_t> portFrom(std::string_view text)
{
    std::uint16_t out = 3306;
    if (text.empty()) return out;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc() || end != text.data() + text.size() || out == 0)
        return wrong("The port in the database URL must be a number from 1 to 65535.");
    return out;
}

} // namespace

Result<Address> parseUrl(std::string_view url)
{
    const auto parts = split(url);
    if (!parts) return tl::unexpected(parts.error());
    const auto port = portFrom(parts->port);
    if (!port) return tl::unexpected(port.error());
    const auto user = decoded(parts->user), password = decoded(parts->password), host = decoded(parts->host);
    const auto database = decoded(parts->database), socket = decoded(parts->socket);
    if (!user || !password || !host || !database || !socket)
        return wrong("A % in the database URL must be followed by two hexadecimal digits (write %25 for itself).");
    if (user->empty()) return wrong("The database URL must name a user before the @.");
    if (database->empty() || parts->database.find('/') != std::string_view::npos)
        return wrong("The database URL must name one database after the host.");
    if (!socket->empty() && !socket->starts_with('/')) return wrong("The socket in the database URL must be an absolute path.");
    return Address{*user, *password, *host, *port, *socket, *database};
}

} // namespace careway::sql
