// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/authorization_item_state.hpp"
#include "models/coding.hpp"

namespace careway::api {

/// What was decided before.
struct EarlierDecision {
    Id priorAuthorizationId{};
    std::int64_t sequence{};
    Coding service{};
    AuthorizationItemState state{};
    Instant decidedAt{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};

    bool operator==(const EarlierDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EarlierDecision& out);
void write(json::Writer& out, const EarlierDecision& in);

} // namespace careway::api
