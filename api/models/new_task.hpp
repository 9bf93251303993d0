// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A task to be given.
struct NewTask {
    Id memberId{};
    std::string kind{};
    std::optional<std::string> note{};
    std::optional<Instant> dueAt{};
    std::optional<Id> assigneeId{};
    std::optional<Id> enrollmentId{};

    bool operator==(const NewTask&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTask& out);
void write(json::Writer& out, const NewTask& in);

} // namespace careway::api
