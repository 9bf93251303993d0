// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// What somebody of the staff is to do, and the task that says so.
struct MeetingAction {
    Id taskId{};
    std::string text{};
    Id assigneeId{};
    std::vector<Label> labels{};

    bool operator==(const MeetingAction&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingAction& out);
void write(json::Writer& out, const MeetingAction& in);

} // namespace careway::api
