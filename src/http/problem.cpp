#include "http/problem.hpp"

#include "core/id.hpp"
#include "json/writer.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace careway::http {

namespace {

struct ProblemError {
    const Violation* violation;
};

struct Problem {
    const Refused* refusal;
    std::string_view requestId;
};

std::string_view placeName(Violation::Place place)
{
    switch (place) {
    case Violation::Place::body: return "pointer";
    case Violation::Place::path:
    case Violation::Place::query: return "parameter";
    case Violation::Place::header: return "header";
    }
    return "pointer";
}

void write(json::Writer& out, const ProblemError& in)
{
    out.open();
    out.member(placeName(in.violation->place), in.violation->at);
    out.member("code", in.violation->code);
    out.member("detail", in.violation->detail);
    out.close();
}

void write(json::Writer& out, const Problem& in)
{
    const auto& error = in.refusal->error;
    const std::vector<ProblemError> errors = [&] {
        std::vector<ProblemError> all;
        for (const auto& violation : error.violations)
            all.push_back({&violation});
        return all;
    }();
    out.open();
    out.member("type", "urn:careway:problem:" + error.code);
    out.member("title", titleOf(in.refusal->status));
    out.member("status", static_cast<std::int32_t>(in.refusal->status));
    if (!error.detail.empty()) out.member("detail", error.detail);
    out.member("instance", Id::parse(in.requestId) ? "urn:uuid:" + std::string(in.requestId) : std::string(in.requestId));
    out.member("code", error.code);
    if (!errors.empty()) out.member("errors", errors);
    out.close();
}

void require(Pairs& headers, std::string_view name, std::string_view value)
{
    if (!findHeader(headers, name)) headers.emplace_back(name, value);
}

} // namespace

std::string_view titleOf(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Unknown";
    }
}

int statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::malformed: return 400;
    case Error::Kind::unauthenticated: return 401;
    case Error::Kind::forbidden: return 403;
    case Error::Kind::not_found: return 404;
    case Error::Kind::method_not_allowed: return 405;
    case Error::Kind::not_acceptable: return 406;
    case Error::Kind::timed_out: return 408;
    case Error::Kind::conflict: return 409;
    case Error::Kind::stale: return 412;
    case Error::Kind::too_large: return 413;
    case Error::Kind::line_too_long: return 414;
    case Error::Kind::unsupported_type: return 415;
    case Error::Kind::rule_broken: return 422;
    case Error::Kind::condition_missing: return 428;
    case Error::Kind::headers_too_large: return 431;
    case Error::Kind::internal: return 500;
    case Error::Kind::unavailable: return 503;
    }
    return 500;
}

Refused refused(Error error)
{
    const int status = statusOf(error.kind);
    return {status, std::move(error)};
}

Answer problemOf(const Error& error, std::string_view requestId) { return problemOf(refused(error), requestId); }

Answer problemOf(const Refused& refusal, std::string_view requestId)
{
    json::Writer out;
    write(out, Problem{&refusal, requestId});
    Answer answer{refusal.status, refusal.error.headers, std::string(out.text())};
    if (refusal.status == 401) require(answer.headers, "WWW-Authenticate", "Bearer");
    if (refusal.status == 503) require(answer.headers, "Retry-After", "1");
    require(answer.headers, "Content-Type", "application/problem+json");
    return answer;
}

} // namespace careway::http
