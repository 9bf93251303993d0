// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An answer to a question of the rules.
struct NewAuthorizationAnswer {
    std::string code{};
    std::string text{};

    bool operator==(const NewAuthorizationAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewAuthorizationAnswer& out);
void write(json::Writer& out, const NewAuthorizationAnswer& in);

} // namespace careway::api
