#include "core/page.hpp"

namespace careway {

namespace {

// RFC 3986, 2.3: what is not unreserved is escaped.
void putEscaped(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
}

} // namespace

std::string queryText(const Query& query)
{
    std::string out;
    for (const auto& [name, value] : query) {
        if (!value) continue;
        if (!out.empty()) out += '&';
        out += name;
        out += '=';
        putEscaped(out, *value);
    }
    return out;
}

std::string nextLink(std::string_view path, Query query, const std::string& cursor)
{
    query.emplace_back("cursor", cursor);
    return '<' + std::string(path) + '?' + queryText(query) + ">; rel=\"next\"";
}

} // namespace careway
