// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount.hpp"
#include "models/authorization_item_state.hpp"
#include "models/authorized_course.hpp"
#include "models/coding.hpp"
#include "models/item_decision.hpp"

namespace careway::api {

/// What is asked for, and what came of it.
struct AuthorizationItem {
    std::int64_t sequence{};
    Coding service{};
    std::optional<Amount> quantity{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    std::optional<Id> providerId{};
    AuthorizationItemState state{};
    std::optional<AuthorizedCourse> authorized{};
    std::optional<ItemDecision> decision{};
    std::optional<Date> curtailedFrom{};

    bool operator==(const AuthorizationItem&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationItem& out);
void write(json::Writer& out, const AuthorizationItem& in);

} // namespace careway::api
