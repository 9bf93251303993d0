// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// When to speak.
struct PeerQuestion {
    std::optional<Instant> preferredAt{};
    std::optional<std::string> phone{};

    bool operator==(const PeerQuestion&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PeerQuestion& out);
void write(json::Writer& out, const PeerQuestion& in);

} // namespace careway::api
