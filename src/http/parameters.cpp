#include "http/parameters.hpp"

#include "http/media.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace careway::http {

Parameters::Found Parameters::header(std::string_view name)
{
    const auto first = findHeader(in_.headers, name);
    const auto same = [&](const auto& each) { return findHeader({each}, name).has_value(); };
    if (first && std::count_if(in_.headers.begin(), in_.headers.end(), same) > 1)
        found_.add(json::Path(Place::header, name), "duplicate", "is given twice");
    return first;
}

// Each name is spoken of once, however often it is given.
void Parameters::refuseUnknown()
{
    for (auto given = in_.query.begin(); given != in_.query.end(); ++given) {
        const auto before = std::count_if(in_.query.begin(), given, [&](const auto& each) { return each.first == given->first; });
        const json::Path at(Place::query, given->first);
        if (before == 0 && std::find(known_.begin(), known_.end(), given->first) == known_.end()) found_.add(at, "unknown", "is not known");
        if (before == 1) found_.add(at, "duplicate", "is given twice");
    }
}

void Parameters::body(Bytes& out)
{
    const auto& types = in_.operation->consumes;
    const auto given = findHeader(in_.headers, "Content-Type").value_or("");
    const auto type = std::find_if(types.begin(), types.end(), [&](std::string_view each) { return isOneOf(given, {each}); });
    if (in_.body.empty() || type == types.end()) found_.add({}, "required", "is required");
    else out = {*type, in_.body};
}

void Parameters::finish()
{
    if (in_.operation->conditional && !findHeader(in_.headers, "If-Match"))
        refuse(Error::Kind::condition_missing, "request/if-match-missing",
            "This change needs If-Match with the ETag of the version it is made on.");
    refuseUnknown();
    if (found_.none()) return;
    auto found = std::move(found_).taken();
    if (found.size() == 1 && found.front().code == "syntax")
        throw Refusal(Error{Error::Kind::malformed, "request/malformed-json", "The body is not well-formed JSON.", std::move(found)});
    throw Refusal(
        Error{Error::Kind::malformed, "request/invalid", "The request is not of the shape that the contract says.", std::move(found)});
}

void Parameters::readText(std::string_view text, const json::Path& at, std::string& out, const json::Text& rule)
{
    // A header's bytes are whatever the client sent; the target's were looked at when it was decoded.
    if (!json::checkFormat(json::isUtf8(text), at, found_)) return;
    if (json::checkText(text, at, found_, rule)) out = text;
}

namespace {

template <typename T> std::optional<T> whole(std::string_view text)
{
    T out{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return out;
}

} // namespace

std::optional<std::int64_t> Parameters::integer(std::string_view text, const json::Path& at)
{
    const auto out = whole<std::int64_t>(text);
    if (!out) found_.add(at, "type", "must be an integer");
    return out;
}

std::optional<double> Parameters::number(std::string_view text, const json::Path& at)
{
    const auto out = whole<double>(text);
    if (out && std::isfinite(*out)) return out; // "inf" and "nan" are numbers to the library, not to JSON
    found_.add(at, "type", "must be a number");
    return std::nullopt;
}

std::vector<std::string_view> Parameters::split(std::string_view list)
{
    std::vector<std::string_view> out;
    for (auto comma = list.find(','); comma != std::string_view::npos; comma = list.find(',')) {
        out.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    out.push_back(list);
    return out;
}

Answer textAnswer(int status, std::string contentType, std::string body)
{
    if (contentType.empty() || contentType.find('*') != std::string::npos)
        throw std::logic_error("an answer that does not say of which type it is");
    return {status, {{"Content-Type", std::move(contentType)}}, std::move(body)};
}

} // namespace careway::http
