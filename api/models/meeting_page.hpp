// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/meeting.hpp"

namespace careway::api {

/// Meetings.
struct MeetingPage {
    std::vector<Meeting> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MeetingPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingPage& out);
void write(json::Writer& out, const MeetingPage& in);

} // namespace careway::api
