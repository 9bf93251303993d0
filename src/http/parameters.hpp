#pragma once

#include "http/message.hpp"
#include "json/reader.hpp"
#include "json/writer.hpp"

#include <charconv>
#include <utility>

namespace careway::http {

/// Reads the parameters of one request and remembers everything that is wrong with them.
class Parameters {
public:
    explicit Parameters(const Request& in) : in_(in) {}

    template <typename T, typename Rule>
    void path(std::string_view name, T& out, const Rule& rule)
    {
        one(http::find(in_.pathParameters, name), Place::path, name, out, rule);
    }

    template <typename T, typename Rule>
    void query(std::string_view name, T& out, const Rule& rule)
    {
        known_.push_back(name);
        one(http::find(in_.query, name), Place::query, name, out, rule);
    }

    template <typename T, typename Rule>
    void query(std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        known_.push_back(name);
        optional(http::find(in_.query, name), Place::query, name, out, rule);
    }

    // One that the contract gives a default: what is in out stays when the caller says nothing.
    template <typename T, typename Rule>
    void defaulted(std::string_view name, T& out, const Rule& rule)
    {
        known_.push_back(name);
        if (const auto text = http::find(in_.query, name)) one(text, Place::query, name, out, rule);
    }

    template <typename T, typename Rule>
    void header(std::string_view name, T& out, const Rule& rule)
    {
        one(header(name), Place::header, name, out, rule);
    }

    template <typename T, typename Rule>
    void header(std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        optional(header(name), Place::header, name, out, rule);
    }

    template <typename T>
    void body(T& out)
    {
        json::parse(in_.body, out, found_);
    }

    /// Throws a Refusal with all that was found, or returns.
    void finish();

private:
    using Found = std::optional<std::string_view>;
    using Place = Violation::Place;
    Found header(std::string_view name);
    void refuseUnknown();
    void readText(std::string_view text, const json::Path& at, std::string& out, const json::Text& rule);
    std::optional<std::int64_t> readInteger(std::string_view text, const json::Path& at);

    template <typename T, typename Rule>
    void optional(Found text, Place place, std::string_view name, std::optional<T>& out, const Rule& rule)
    {
        if (text) one(text, place, name, out.emplace(), rule);
    }

    template <typename T, typename Rule>
    void one(Found text, Place place, std::string_view name, T& out, const Rule& rule)
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
        requires std::is_integral_v<T>
    void value(std::string_view text, const json::Path& at, T& out, const json::Range<T>& rule)
    {
        if (const auto number = readInteger(text, at); number && json::checkRange(*number, rule.minimum, rule.maximum, at, found_)) out = static_cast<T>(*number);
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
        std::size_t start = 0;
        while (start <= text.size()) {
            const auto comma = std::min(text.find(',', start), text.size());
            const json::Path here(at, out.size());
            value(text.substr(start, comma - start), here, out.emplace_back(), rule.each);
            start = comma + 1;
        }
        json::checkCount(out.size(), rule.min, rule.max, at, found_);
    }

    const Request& in_;
    json::Violations found_;
    std::vector<std::string_view> known_;
};

/// The answer of an operation: its model as JSON, or its text under a content type of its own.
template <typename T>
[[nodiscard]] Answer jsonAnswer(int status, const T& body)
{
    return {status, {{"Content-Type", "application/json"}}, json::textOf(body)};
}

} // namespace careway::http
