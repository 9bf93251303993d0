// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether it may wait.
enum class DecisionUrgency {
    standard,
    expedited,
};

[[nodiscard]] std::string_view nameOf(DecisionUrgency value, json::As<DecisionUrgency>);
[[nodiscard]] std::optional<DecisionUrgency> parse(std::string_view text, json::As<DecisionUrgency>);
[[nodiscard]] std::string_view choices(json::As<DecisionUrgency>);

} // namespace careway::api
