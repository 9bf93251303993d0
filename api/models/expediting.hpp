// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_asker.hpp"

namespace careway::api {

/// Whether it is decided sooner.
struct Expediting {
    Instant askedAt{};
    AuthorizationAsker askedBy{};
    std::string reason{};
    std::optional<bool> granted{};
    std::optional<Instant> decidedAt{};
    std::optional<std::string> answer{};

    bool operator==(const Expediting&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Expediting& out);
void write(json::Writer& out, const Expediting& in);

} // namespace careway::api
