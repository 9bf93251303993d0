// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/attempt_outcome.hpp"
#include "models/contact_channel.hpp"

namespace careway::api {

/// An attempt to reach a member.
struct NewAttempt {
    Instant at{};
    ContactChannel channel{};
    AttemptOutcome outcome{};
    std::optional<std::string> note{};

    bool operator==(const NewAttempt&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAttempt& out);
void write(json::Writer& out, const NewAttempt& in);

} // namespace careway::api
