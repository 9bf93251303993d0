#pragma once

#include <tl/expected.hpp>

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace careway {

/// One thing that is wrong with what a caller sent: where it stands, a stable code, and a sentence without personal data.
struct Violation {
    enum class Place { body, path, query, header };

    Place place = Place::body;
    std::string at; // body: an RFC 6901 pointer; elsewhere the parameter's or header's name
    std::string code;
    std::string detail;

    bool operator==(const Violation&) const = default;
};

/// The one error of the house. Only http/ knows which status a kind becomes.
struct Error {
    enum class Kind {
        malformed, // syntax or shape
        unauthenticated,
        forbidden, // a scope is missing
        not_found, // also: not for this caller to know
        method_not_allowed,
        not_acceptable,
        timed_out, // the client took too long to send
        conflict,
        stale, // If-Match names an older version
        too_large,
        line_too_long,
        unsupported_type,
        rule_broken, // a rule of the business
        condition_missing, // no If-Match
        headers_too_large,
        internal,
        unavailable, // try again later
    };

    Kind kind = Kind::internal;
    std::string code; // stable, "members/overlapping-coverage"
    std::string detail; // a sentence for people, without personal data
    std::vector<Violation> violations{};
    std::vector<std::pair<std::string, std::string>> headers{}; // WWW-Authenticate, Allow, ETag, Retry-After

    bool operator==(const Error&) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// What touches the outside world throws; rules return a Result.
class Refusal : public std::exception {
public:
    explicit Refusal(Error error)
        : error_(std::move(error))
    {
    }
    [[nodiscard]] const Error& error() const { return error_; }
    [[nodiscard]] const char* what() const noexcept override { return error_.code.c_str(); }

private:
    Error error_;
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, std::string code, std::string detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(detail)});
}

[[noreturn]] inline void refuse(Error::Kind kind, std::string code, std::string detail)
{
    throw Refusal(Error{kind, std::move(code), std::move(detail)});
}

/// The value, or its error as a Refusal.
template <typename T> T must(Result<T> result)
{
    if (!result) throw Refusal(std::move(result.error()));
    return std::move(*result);
}

inline void must(Result<void> result)
{
    if (!result) throw Refusal(std::move(result.error()));
}

} // namespace careway
