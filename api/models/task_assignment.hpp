// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// To whom a task goes.
struct TaskAssignment {
    Id assigneeId{};

    bool operator==(const TaskAssignment&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskAssignment& out);
void write(json::Writer& out, const TaskAssignment& in);

} // namespace careway::api
