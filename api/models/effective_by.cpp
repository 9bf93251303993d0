// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/effective_by.hpp"

namespace careway::api {

std::string_view nameOf(EffectiveBy value, json::As<EffectiveBy>)
{
    switch (value) {
    case EffectiveBy::received: return "received";
    case EffectiveBy::ratingPeriod: return "rating-period";
    }
    return {};
}

std::optional<EffectiveBy> parse(std::string_view text, json::As<EffectiveBy>)
{
    if (text == "received") return EffectiveBy::received;
    if (text == "rating-period") return EffectiveBy::ratingPeriod;
    return std::nullopt;
}

std::string_view choices(json::As<EffectiveBy>) { return "received, rating-period"; }

} // namespace careway::api
