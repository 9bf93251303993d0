// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/label.hpp"
#include "models/meeting_action.hpp"
#include "models/meeting_decision.hpp"
#include "models/meeting_participant.hpp"
#include "models/meeting_state.hpp"

namespace careway::api {

/// A meeting about a member.
struct Meeting {
    Id id{};
    std::int64_t version{};
    Id memberId{};
    std::optional<Id> enrollmentId{};
    std::optional<std::string> program{};
    std::string topic{};
    Instant startsAt{};
    MeetingState state{};
    std::optional<Instant> heldAt{};
    std::optional<std::string> cancelled{};
    std::vector<Label> labels{};
    std::vector<MeetingParticipant> participants{};
    std::vector<MeetingDecision> decisions{};
    std::vector<MeetingAction> actions{};
    Instant createdAt{};
    Instant updatedAt{};

    bool operator==(const Meeting&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Meeting& out);
void write(json::Writer& out, const Meeting& in);

} // namespace careway::api
