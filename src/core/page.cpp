#include "core/page.hpp"

#include "core/text.hpp"

namespace careway {

std::string queryText(const Query& query)
{
    std::string out;
    for (const auto& [name, value] : query) {
        if (!value) continue;
        if (!out.empty()) out += '&';
        out += name;
        out += '=';
        out += percentEncoded(*value);
    }
    return out;
}

std::string nextLink(std::string_view path, Query query, const std::string& cursor)
{
    query.emplace_back("cursor", cursor);
    return '<' + std::string(path) + '?' + queryText(query) + ">; rel=\"next\"";
}

} // namespace careway
