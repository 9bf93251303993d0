// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whose authorizations, and who asks.
struct AuthorizationInquiry {
    std::string memberNumber{};
    std::string npi{};

    bool operator==(const AuthorizationInquiry&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationInquiry& out);
void write(json::Writer& out, const AuthorizationInquiry& in);

} // namespace careway::api
