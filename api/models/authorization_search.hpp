// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_state.hpp"

namespace careway::api {

/// Which requests.
struct AuthorizationSearch {
    std::optional<Instant> changedSince{};
    std::optional<std::vector<AuthorizationState>> states{};

    bool operator==(const AuthorizationSearch&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationSearch& out);
void write(json::Writer& out, const AuthorizationSearch& in);

} // namespace careway::api
