// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/invitation_result.hpp"
#include "models/relationship.hpp"

namespace careway::api {

/// What became of an invitation that somebody wanted to accept.
struct InvitationOutcome {
    InvitationResult outcome{};
    std::optional<Relationship> relationship{};

    bool operator==(const InvitationOutcome&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, InvitationOutcome& out);
void write(json::Writer& out, const InvitationOutcome& in);

} // namespace careway::api
