// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/trend_direction.hpp"

namespace careway::api {

std::string_view nameOf(TrendDirection value, json::As<TrendDirection>)
{
    switch (value) {
    case TrendDirection::better: return "better";
    case TrendDirection::worse: return "worse";
    }
    return {};
}

std::optional<TrendDirection> parse(std::string_view text, json::As<TrendDirection>)
{
    if (text == "better") return TrendDirection::better;
    if (text == "worse") return TrendDirection::worse;
    return std::nullopt;
}

std::string_view choices(json::As<TrendDirection>) { return "better, worse"; }

} // namespace careway::api
