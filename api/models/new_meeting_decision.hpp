// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// What a meeting decided; its labels where it says more of the member than the meeting does.
struct NewMeetingDecision {
    std::string text{};
    std::optional<std::vector<Label>> labels{};

    bool operator==(const NewMeetingDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingDecision& out);
void write(json::Writer& out, const NewMeetingDecision& in);

} // namespace careway::api
