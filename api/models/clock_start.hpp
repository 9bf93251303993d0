// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What starts it: the receipt of the request, or of the prescriber's statement.
enum class ClockStart {
    received,
    statement,
};

[[nodiscard]] std::string_view nameOf(ClockStart value, json::As<ClockStart>);
[[nodiscard]] std::optional<ClockStart> parse(std::string_view text, json::As<ClockStart>);
[[nodiscard]] std::string_view choices(json::As<ClockStart>);

} // namespace careway::api
