// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a goal stands.
enum class CoachingGoalState {
    open,
    met,
    notMet,
    dropped,
};

[[nodiscard]] std::string_view nameOf(CoachingGoalState value, json::As<CoachingGoalState>);
[[nodiscard]] std::optional<CoachingGoalState> parse(std::string_view text, json::As<CoachingGoalState>);
[[nodiscard]] std::string_view choices(json::As<CoachingGoalState>);

} // namespace careway::api
