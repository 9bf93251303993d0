// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How a task ended.
struct TaskOutcome {
    std::string note{};
    std::optional<Id> by{};
    Instant at{};

    bool operator==(const TaskOutcome&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, TaskOutcome& out);
void write(json::Writer& out, const TaskOutcome& in);

} // namespace careway::api
