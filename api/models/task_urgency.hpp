// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a task presses.
enum class TaskUrgency {
    routine,
    urgent,
    safety,
};

[[nodiscard]] std::string_view nameOf(TaskUrgency value, json::As<TaskUrgency>);
[[nodiscard]] std::optional<TaskUrgency> parse(std::string_view text, json::As<TaskUrgency>);
[[nodiscard]] std::string_view choices(json::As<TaskUrgency>);

} // namespace careway::api
