// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_item_state.hpp"
#include "models/authorized_course.hpp"
#include "models/coding.hpp"
#include "models/decision_reason.hpp"

namespace careway::api {

/// How an item stands.
struct ItemStatus {
    std::int64_t sequence{};
    Coding service{};
    AuthorizationItemState state{};
    std::optional<AuthorizedCourse> authorized{};
    std::optional<DecisionReason> reason{};

    bool operator==(const ItemStatus&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemStatus& out);
void write(json::Writer& out, const ItemStatus& in);

} // namespace careway::api
