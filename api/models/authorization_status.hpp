// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_kind.hpp"
#include "models/authorization_state.hpp"
#include "models/decision_urgency.hpp"
#include "models/disclosure_notice.hpp"
#include "models/item_status.hpp"

namespace careway::api {

/// How a request stands.
struct AuthorizationStatus {
    Id id{};
    std::string memberNumber{};
    AuthorizationKind kind{};
    AuthorizationState state{};
    DecisionUrgency urgency{};
    std::optional<Instant> dueAt{};
    std::vector<ItemStatus> items{};
    std::optional<DisclosureNotice> disclosure{};
    Instant updatedAt{};

    bool operator==(const AuthorizationStatus&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationStatus& out);
void write(json::Writer& out, const AuthorizationStatus& in);

} // namespace careway::api
