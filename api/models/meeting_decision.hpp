// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"

namespace careway::api {

/// What a meeting decided, and how it is protected.
struct MeetingDecision {
    std::string text{};
    std::vector<Label> labels{};

    bool operator==(const MeetingDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingDecision& out);
void write(json::Writer& out, const MeetingDecision& in);

} // namespace careway::api
