// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/decision_reason.hpp"

namespace careway::api {

/// How and by whom an item was decided.
struct ItemDecision {
    Instant decidedAt{};
    std::optional<Id> decidedBy{};
    std::optional<std::string> role{};
    std::optional<std::string> credential{};
    std::optional<std::string> delegate{};
    std::optional<DecisionReason> reason{};
    std::optional<std::string> criterion{};
    std::optional<std::string> rule{};

    bool operator==(const ItemDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ItemDecision& out);
void write(json::Writer& out, const ItemDecision& in);

} // namespace careway::api
