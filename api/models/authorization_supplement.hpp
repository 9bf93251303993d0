// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/given_document.hpp"
#include "models/new_authorization_answer.hpp"

namespace careway::api {

/// What is given to a request.
struct AuthorizationSupplement {
    std::vector<NewAuthorizationAnswer> answers{};
    std::vector<GivenDocument> documents{};
    std::optional<bool> statement{};
    std::optional<std::string> text{};

    bool operator==(const AuthorizationSupplement&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationSupplement& out);
void write(json::Writer& out, const AuthorizationSupplement& in);

} // namespace careway::api
