#include "http/cors.hpp"

#include <algorithm>

namespace careway::http {

namespace {

constexpr std::string_view exposed = "ETag, Location, Link, X-Request-Id, Idempotency-Replayed, Retry-After";
constexpr std::string_view taken
    = "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id, traceparent";
constexpr std::string_view seconds = "600"; // that a browser may keep a preflight's answer

} // namespace

Cors::Cors(std::vector<std::string> origins)
    : origins_(std::move(origins))
{
}

bool Cors::knows(std::string_view origin) const { return std::find(origins_.begin(), origins_.end(), origin) != origins_.end(); }

void Cors::expose(const Pairs& requestHeaders, Pairs& answerHeaders) const
{
    if (origins_.empty()) return;
    answerHeaders.emplace_back("Vary", "Origin"); // for every answer, or a cache would serve one origin's to another
    const auto origin = findHeader(requestHeaders, "Origin");
    if (!origin || !knows(*origin)) return;
    answerHeaders.emplace_back("Access-Control-Allow-Origin", *origin);
    answerHeaders.emplace_back("Access-Control-Expose-Headers", exposed);
}

void Cors::allow(const Pairs& requestHeaders, std::string_view methods, Pairs& answerHeaders) const
{
    const auto origin = findHeader(requestHeaders, "Origin");
    if (!origin || !knows(*origin) || !findHeader(requestHeaders, "Access-Control-Request-Method")) return;
    answerHeaders.emplace_back("Access-Control-Allow-Methods", methods);
    answerHeaders.emplace_back("Access-Control-Allow-Headers", taken);
    answerHeaders.emplace_back("Access-Control-Max-Age", seconds);
}

} // namespace careway::http
