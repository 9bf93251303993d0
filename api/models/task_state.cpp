// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/task_state.hpp"

namespace careway::api {

std::string_view nameOf(TaskState value, json::As<TaskState>)
{
    switch (value) {
    case TaskState::open: return "open";
    case TaskState::done: return "done";
    case TaskState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<TaskState> parse(std::string_view text, json::As<TaskState>)
{
    if (text == "open") return TaskState::open;
    if (text == "done") return TaskState::done;
    if (text == "cancelled") return TaskState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<TaskState>) { return "open, done, cancelled"; }

} // namespace careway::api
