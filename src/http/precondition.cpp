#include "http/precondition.hpp"

#include <algorithm>

namespace careway::http {

namespace {

// The comparison is weak: W/ makes no difference.
bool names(std::string_view ifNoneMatch, std::string_view etag)
{
    if (ifNoneMatch == "*") return true;
    while (!ifNoneMatch.empty()) {
        const auto comma = std::min(ifNoneMatch.find(','), ifNoneMatch.size());
        auto each = ifNoneMatch.substr(0, comma);
        while (each.starts_with(' '))
            each.remove_prefix(1);
        while (each.ends_with(' '))
            each.remove_suffix(1);
        if (each.starts_with("W/")) each.remove_prefix(2);
        if (each == etag) return true;
        ifNoneMatch.remove_prefix(std::min(comma + 1, ifNoneMatch.size()));
    }
    return false;
}

} // namespace

Answer unlessKnown(const Request& request, Answer answer)
{
    if (answer.status != 200 || request.operation->method != "GET") return answer;
    const auto known = findHeader(request.headers, "If-None-Match");
    const auto etag = findHeader(answer.headers, "ETag");
    if (!known || !etag || !names(*known, *etag)) return answer;
    return {304, {{"ETag", std::string(*etag)}}, {}};
}

} // namespace careway::http
