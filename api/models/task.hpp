// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/task_outcome.hpp"
#include "models/task_state.hpp"
#include "models/task_urgency.hpp"

namespace careway::api {

/// What is to be done about a member.
struct Task {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::string kind{};
    std::string title{};
    TaskState state{};
    TaskUrgency urgency{};
    Instant dueAt{};
    bool late{};
    std::optional<std::string> team{};
    std::optional<Id> assigneeId{};
    std::optional<std::string> program{};
    std::optional<Id> enrollmentId{};
    std::optional<Id> subjectId{};
    std::optional<std::string> note{};
    std::optional<TaskOutcome> outcome{};
    std::int32_t escalations{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Task&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Task& out);
void write(json::Writer& out, const Task& in);

} // namespace careway::api
