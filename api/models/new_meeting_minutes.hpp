// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/new_meeting_action.hpp"
#include "models/new_meeting_decision.hpp"
#include "models/new_meeting_participant.hpp"

namespace careway::api {

/// Who came to a meeting, what was decided, and who is to do what.
struct NewMeetingMinutes {
    Instant heldAt{};
    std::vector<NewMeetingParticipant> came{};
    std::vector<NewMeetingDecision> decisions{};
    std::vector<NewMeetingAction> actions{};

    bool operator==(const NewMeetingMinutes&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMeetingMinutes& out);
void write(json::Writer& out, const NewMeetingMinutes& in);

} // namespace careway::api
