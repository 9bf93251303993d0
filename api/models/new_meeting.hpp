// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"
#include "models/new_meeting_participant.hpp"

namespace careway::api {

/// A meeting that is to be.
struct NewMeeting {
    Id memberId{};
    std::optional<Id> enrollmentId{};
    std::string topic{};
    Instant startsAt{};
    std::optional<std::vector<Label>> labels{};
    std::vector<NewMeetingParticipant> participants{};

    bool operator==(const NewMeeting&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeeting& out);
void write(json::Writer& out, const NewMeeting& in);

} // namespace careway::api
