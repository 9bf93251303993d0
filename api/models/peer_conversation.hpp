// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/peer_outcome.hpp"

namespace careway::api {

/// What was said.
struct PeerConversation {
    Instant heldAt{};
    PeerOutcome outcome{};
    std::string text{};

    bool operator==(const PeerConversation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerConversation& out);
void write(json::Writer& out, const PeerConversation& in);

} // namespace careway::api
