// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/amount_asked.hpp"
#include "models/authorization_outcome.hpp"
#include "models/decision_reason_asked.hpp"

namespace careway::api {

/// How an item is decided.
struct ItemDecisionAsked {
    std::int64_t sequence{};
    AuthorizationOutcome outcome{};
    std::optional<AmountAsked> quantity{};
    std::optional<Date> startsOn{};
    std::optional<Date> endsOn{};
    std::optional<std::string> endsWhen{};
    std::optional<DecisionReasonAsked> reason{};
    std::optional<std::string> criterion{};

    bool operator==(const ItemDecisionAsked&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemDecisionAsked& out);
void write(json::Writer& out, const ItemDecisionAsked& in);

} // namespace careway::api
