#pragma once

#include "http/message.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"

#include <type_traits>
#include <utility>

namespace careway::http {

/// Reads the parameters and the body of one request and remembers everything that is wrong with them. A list in a query is one
/// value with commas (style form, explode: false).
class Parameters {
public:
    explicit Parameters(const Request& in)
        : in_(in)
    {
    }

    template <typename T, typename Rule> void path(std::string_view name, T& out, const Rule& rule)
    {
        one(http::find(in_.pathParameters, name), Place::path, name, out, rule);
    }

    template <typename T, typename Rule> void query(std::string_view name, T& out, const Rule& rule)
    {
        known_.push_back(name);
        one(http::find(in_.query, name), Place::query, name, out, rule);
    }

    template <typename T, typename Rule> void query(std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        known_.push_back(name);
        optional(http::find(in_.query, name), Place::query, name, out, rule);
    }

    /// One that the contract gives a default: what is in out stays when the caller says nothing.
    template <typename T, typename Rule> void defaulted(std::string_view name, T& out, const Rule& rule)
    {
        known_.push_back(name);
        if (const auto text = http::find(in_.query, name)) one(text, Place::query, name, out, rule);
    }

    template <typename T, typename Rule> void header(std::string_view name, T& out, const Rule& rule)
    {
        one(header(name), Place::header, name, out, rule);
    }

    template <typename T, typename Rule> void header(std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        optional(header(name), Place::header, name, out, rule);
    }

    template <typename T> void body(T& out)
    {
        if (in_.body.empty()) found_.add({}, "required", "is required");
        else json::parse(in_.body, out, found_);
    }

    template <typename T> void body(std::optional<T>& out)
    {
        if (!in_.body.empty()) body(out.emplace());
    }

    /// A body that is no JSON. What is read refers into the request.
    void body(Bytes& out);

    /// Refuses query parameters that nobody asked for and those given twice, then throws a Refusal with all that was found:
    /// "request/malformed-json" if that is the body's syntax alone, else "request/invalid". A conditional operation without
    /// If-Match is refused with "request/if-match-missing" before all else (RFC 6585, 3).
    void finish();

private:
    using Found = std::optional<std::string_view>;
    using Place = Violation::Place;
    Found header(std::string_view name);
    void refuseUnknown();
    void readText(std::string_view text, const json::Path& at, std::string& out, const json::Text& rule);
    std::optional<std::int64_t> integer(std::string_view text, const json::Path& at);
    std::optional<double> number(std::string_view text, const json::Path& at);

    template <typename T, typename Rule>
    void optional(Found text, Place place, std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        if (text) one(text, place, name, out.emplace(), rule);
    }

    template <typename T, typename Rule> void one(Found text, Place place, std::string_view name, T& out, const Rule& rule)
    {
        const json::Path at(place, name);
        if (text) value(*text, at, out, rule);
        else found_.add(at, "required", "is required");
    }

    void value(std::string_view text, const json::Path& at, std::string& out, const json::Text& rule) { readText(text, at, out, rule); }

    void value(std::string_view text, const json::Path& at, Id& out, json::Any)
    {
        if (const auto id = Id::parse(text); json::checkFormat(id.has_value(), at, found_)) out = *id;
    }

    void value(std::string_view text, const json::Path& at, Date& out, json::Any)
    {
        if (const auto date = parseDate(text); json::checkFormat(date.has_value(), at, found_)) out = *date;
    }

    void value(std::string_view text, const json::Path& at, Instant& out, json::Any)
    {
        if (const auto instant = parseInstant(text); json::checkFormat(instant.has_value(), at, found_)) out = *instant;
    }

    void value(std::string_view text, const json::Path& at, bool& out, json::Any)
    {
        out = text == "true";
        if (!out && text != "false") found_.add(at, "type", "must be true or false");
    }

    template <typename T>
        requires std::is_arithmetic_v<T>
    void value(std::string_view text, const json::Path& at, T& out, const json::Range<T>& rule)
    {
        if constexpr (std::is_floating_point_v<T>) json::keepNumber(number(text, at), at, found_, out, rule);
        else json::keepNumber(integer(text, at), at, found_, out, rule);
    }

    template <typename T>
        requires std::is_enum_v<T>
    void value(std::string_view text, const json::Path& at, T& out, json::Any)
    {
        if (const auto choice = parse(text, json::As<T>{})) out = *choice;
        else json::refuseChoice(choices(json::As<T>{}), at, found_);
    }

    template <typename T, typename Each>
    void value(std::string_view text, const json::Path& at, std::vector<T>& out, const json::Items<Each>& rule)
    {
        const auto pieces = split(text);
        json::readItems(pieces.size(), at, found_, out, rule,
            [&](std::size_t i, const json::Path& here, T& item) { value(pieces[i], here, item, rule.each); });
    }

    static std::vector<std::string_view> split(std::string_view list);

    const Request& in_;
    json::Violations found_;
    std::vector<std::string_view> known_;
};

/// An answer whose body is a model as JSON.
template <typename T> [[nodiscard]] Answer jsonAnswer(int status, const T& body)
{
    return {status, {{"Content-Type", "application/json"}}, json::textOf(body)};
}

/// An answer whose body is a text, or bytes. Throws std::logic_error if the operation has several types and did not say which this is.
[[nodiscard]] Answer textAnswer(int status, std::string contentType, std::string body);

template <typename T> void addHeader(Answer& out, std::string_view name, const T& in)
{
    std::string text;
    if constexpr (std::is_same_v<T, std::string>) text = in;
    else if constexpr (std::is_same_v<T, bool>) text = in ? "true" : "false";
    else if constexpr (std::is_integral_v<T>) text = std::to_string(in);
    else if constexpr (std::is_enum_v<T>) text = nameOf(in, json::As<T>{});
    else if constexpr (std::is_same_v<T, Id>) text = in.text();
    else text = careway::text(in);
    out.headers.emplace_back(name, std::move(text));
}

template <typename T> void addHeader(Answer& out, std::string_view name, const std::optional<T>& in)
{
    if (in) addHeader(out, name, *in);
}

} // namespace careway::http
