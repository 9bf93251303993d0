// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// The time that there is for a request.
struct AuthorizationClock {
    std::optional<Instant> startedAt{};
    std::optional<Instant> dueAt{};
    std::optional<Instant> warnAt{};
    std::optional<std::int64_t> secondsLeft{};
    bool running{};
    bool breached{};
    std::optional<std::string> consequence{};
    std::string citation{};

    bool operator==(const AuthorizationClock&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationClock& out);
void write(json::Writer& out, const AuthorizationClock& in);

} // namespace careway::api
