// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/prior_authorization.hpp"

namespace careway::api {

/// Prior authorizations.
struct PriorAuthorizationPage {
    std::vector<PriorAuthorization> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const PriorAuthorizationPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorizationPage& out);
void write(json::Writer& out, const PriorAuthorizationPage& in);

} // namespace careway::api
