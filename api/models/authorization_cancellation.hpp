// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a request is withdrawn.
struct AuthorizationCancellation {
    std::string reason{};

    bool operator==(const AuthorizationCancellation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationCancellation& out);
void write(json::Writer& out, const AuthorizationCancellation& in);

} // namespace careway::api
