// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_rule.hpp"

namespace careway::api {

/// Rules.
struct AuthorizationRulePage {
    std::vector<AuthorizationRule> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AuthorizationRulePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationRulePage& out);
void write(json::Writer& out, const AuthorizationRulePage& in);

} // namespace careway::api
