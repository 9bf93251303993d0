// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/peer_outcome.hpp"

namespace careway::api {

/// A conversation of peers.
struct PeerToPeer {
    Instant askedAt{};
    std::optional<Instant> preferredAt{};
    std::optional<Instant> heldAt{};
    std::optional<Id> directorId{};
    std::optional<PeerOutcome> outcome{};
    std::optional<std::string> text{};

    bool operator==(const PeerToPeer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerToPeer& out);
void write(json::Writer& out, const PeerToPeer& in);

} // namespace careway::api
