// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_status.hpp"

namespace careway::api {

/// How requests stand.
struct AuthorizationStatusPage {
    std::vector<AuthorizationStatus> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AuthorizationStatusPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationStatusPage& out);
void write(json::Writer& out, const AuthorizationStatusPage& in);

} // namespace careway::api
