// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What was done.
struct TaskCompletion {
    std::string note{};

    bool operator==(const TaskCompletion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskCompletion& out);
void write(json::Writer& out, const TaskCompletion& in);

} // namespace careway::api
