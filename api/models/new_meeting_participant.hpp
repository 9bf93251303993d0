// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/participant_kind.hpp"

namespace careway::api {

/// Somebody in a meeting.
struct NewMeetingParticipant {
    ParticipantKind kind{};
    Id partyId{};
    std::string name{};

    bool operator==(const NewMeetingParticipant&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingParticipant& out);
void write(json::Writer& out, const NewMeetingParticipant& in);

} // namespace careway::api
