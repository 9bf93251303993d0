// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a goal ended.
enum class GoalResult {
    met,
    partly,
    notMet,
    dropped,
};

[[nodiscard]] std::string_view nameOf(GoalResult value, json::As<GoalResult>);
[[nodiscard]] std::optional<GoalResult> parse(std::string_view text, json::As<GoalResult>);
[[nodiscard]] std::string_view choices(json::As<GoalResult>);

} // namespace careway::api
