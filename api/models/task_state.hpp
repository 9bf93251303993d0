// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a task stands.
enum class TaskState {
    open,
    done,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(TaskState value, json::As<TaskState>);
[[nodiscard]] std::optional<TaskState> parse(std::string_view text, json::As<TaskState>);
[[nodiscard]] std::string_view choices(json::As<TaskState>);

} // namespace careway::api
