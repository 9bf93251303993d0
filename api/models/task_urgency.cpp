// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/task_urgency.hpp"

namespace careway::api {

std::string_view nameOf(TaskUrgency value, json::As<TaskUrgency>)
{
    switch (value) {
    case TaskUrgency::routine: return "routine";
    case TaskUrgency::urgent: return "urgent";
    case TaskUrgency::safety: return "safety";
    }
    return {};
}

std::optional<TaskUrgency> parse(std::string_view text, json::As<TaskUrgency>)
{
    if (text == "routine") return TaskUrgency::routine;
    if (text == "urgent") return TaskUrgency::urgent;
    if (text == "safety") return TaskUrgency::safety;
    return std::nullopt;
}

std::string_view choices(json::As<TaskUrgency>) { return "routine, urgent, safety"; }

} // namespace careway::api
