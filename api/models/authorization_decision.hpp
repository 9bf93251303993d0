// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/delegate.hpp"
#include "models/item_decision_asked.hpp"

namespace careway::api {

/// How items are decided.
struct AuthorizationDecision {
    std::vector<ItemDecisionAsked> items{};
    std::optional<Delegate> delegate{};

    bool operator==(const AuthorizationDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationDecision& out);
void write(json::Writer& out, const AuthorizationDecision& in);

} // namespace careway::api
