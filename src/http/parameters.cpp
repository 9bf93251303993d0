#include "http/parameters.hpp"

#include <algorithm>

namespace careway::http {

Parameters::Found Parameters::header(std::string_view name)
{
    const auto first = findHeader(in_.headers, name);
    const auto same = [&](const auto& each) { return findHeader({each}, name).has_value(); };
    if (first && std::count_if(in_.headers.begin(), in_.headers.end(), same) > 1)
        found_.add(json::Path(Place::header, name), "duplicate", "is given twice");
    return first;
}

void Parameters::refuseUnknown()
{
    for (auto given = in_.query.begin(); given != in_.query.end(); ++given) {
        const json::Path at(Place::query, given->first);
        if (std::find(known_.begin(), known_.end(), given->first) == known_.end()) found_.add(at, "unknown", "is not known");
        const bool again = std::any_of(in_.query.begin(), given, [&](const auto& before) { return before.first == given->first; });
        if (again) found_.add(at, "duplicate", "is given twice");
    }
}

void Parameters::finish()
{
    if (in_.operation->conditional && !findHeader(in_.headers, "If-Match"))
        refuse(Error::Kind::condition_missing, "request/if-match-missing", "This change needs If-Match with the ETag of the version it is made on.");
    refuseUnknown();
    if (found_.none()) return;
    auto found = std::move(found_).taken();
    if (found.size() == 1 && found.front().code == "syntax")
        throw Refusal(Error{Error::Kind::malformed, "request/malformed-json", "The body is not well-formed JSON.", std::move(found)});
    throw Refusal(Error{Error::Kind::malformed, "request/invalid", "The request is not of the shape that the contract says.", std::move(found)});
}

void Parameters::readText(std::string_view text, const json::Path& at, std::string& out, const json::Text& rule)
{
    if (json::checkText(text, at, found_, rule)) out = text;
}

std::optional<std::int64_t> Parameters::readInteger(std::string_view text, const json::Path& at)
{
    std::int64_t out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error == std::errc{} && end == text.data() + text.size()) return out;
    found_.add(at, "type", "must be an integer");
    return std::nullopt;
}

} // namespace careway::http
