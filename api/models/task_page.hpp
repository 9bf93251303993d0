// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/task.hpp"

namespace careway::api {

/// Tasks.
struct TaskPage {
    std::vector<Task> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const TaskPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskPage& out);
void write(json::Writer& out, const TaskPage& in);

} // namespace careway::api
