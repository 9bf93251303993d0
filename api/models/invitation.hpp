// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An invitation, with the code that is told this once.
struct Invitation {
    Id id{};
    Id memberId{};
    std::optional<Id> supporterId{};
    std::optional<Id> representativeId{};
    std::string code{};
    Instant expiresAt{};

    bool operator==(const Invitation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Invitation& out);
void write(json::Writer& out, const Invitation& in);

} // namespace careway::api
