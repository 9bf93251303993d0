// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a list is counted.
enum class Count {
    exact,
};

[[nodiscard]] std::string_view nameOf(Count value, json::As<Count>);
[[nodiscard]] std::optional<Count> parse(std::string_view text, json::As<Count>);
[[nodiscard]] std::string_view choices(json::As<Count>);

} // namespace careway::api
