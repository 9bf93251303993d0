// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// What somebody of the staff is to do.
struct NewMeetingAction {
    std::string text{};
    Id assigneeId{};
    std::optional<Instant> dueAt{};
    std::optional<std::vector<Label>> labels{};

    bool operator==(const NewMeetingAction&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingAction& out);
void write(json::Writer& out, const NewMeetingAction& in);

} // namespace careway::api
