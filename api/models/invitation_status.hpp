// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/invitation_state.hpp"

namespace careway::api {

/// An invitation as it stands.
struct InvitationStatus {
    Id id{};
    Id memberId{};
    std::optional<Id> supporterId{};
    std::optional<Id> representativeId{};
    InvitationState state{};
    Instant expiresAt{};
    std::optional<Instant> acceptedAt{};

    bool operator==(const InvitationStatus&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationStatus& out);
void write(json::Writer& out, const InvitationStatus& in);

} // namespace careway::api
