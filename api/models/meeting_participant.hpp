// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/participant_kind.hpp"

namespace careway::api {

/// Somebody who was invited to a meeting, or who came.
struct MeetingParticipant {
    ParticipantKind kind{};
    Id partyId{};
    std::string name{};
    bool invited{};
    bool came{};

    bool operator==(const MeetingParticipant&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MeetingParticipant& out);
void write(json::Writer& out, const MeetingParticipant& in);

} // namespace careway::api
