// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a measure is to go.
enum class MeasureDirection {
    increase,
    decrease,
    maintain,
};

[[nodiscard]] std::string_view nameOf(MeasureDirection value, json::As<MeasureDirection>);
[[nodiscard]] std::optional<MeasureDirection> parse(std::string_view text, json::As<MeasureDirection>);
[[nodiscard]] std::string_view choices(json::As<MeasureDirection>);

} // namespace careway::api
