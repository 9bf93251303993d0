// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An answer to a question of the rules.
struct AuthorizationAnswer {
    std::string code{};
    std::string text{};

    bool operator==(const AuthorizationAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationAnswer& out);
void write(json::Writer& out, const AuthorizationAnswer& in);

} // namespace careway::api
