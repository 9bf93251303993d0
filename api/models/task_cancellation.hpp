// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why it is not done.
struct TaskCancellation {
    std::string reason{};

    bool operator==(const TaskCancellation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskCancellation& out);
void write(json::Writer& out, const TaskCancellation& in);

} // namespace careway::api
