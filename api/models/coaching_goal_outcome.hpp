// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What became of a goal.
enum class CoachingGoalOutcome {
    met,
    notMet,
    dropped,
};

[[nodiscard]] std::string_view nameOf(CoachingGoalOutcome value, json::As<CoachingGoalOutcome>);
[[nodiscard]] std::optional<CoachingGoalOutcome> parse(std::string_view text, json::As<CoachingGoalOutcome>);
[[nodiscard]] std::string_view choices(json::As<CoachingGoalOutcome>);

} // namespace careway::api
