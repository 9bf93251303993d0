// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Which way a band changed.
enum class TrendDirection {
    better,
    worse,
};

[[nodiscard]] std::string_view nameOf(TrendDirection value, json::As<TrendDirection>);
[[nodiscard]] std::optional<TrendDirection> parse(std::string_view text, json::As<TrendDirection>);
[[nodiscard]] std::string_view choices(json::As<TrendDirection>);

} // namespace careway::api
