// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_item_decision_asked.hpp"
#include "models/decision_reason_asked.hpp"

namespace careway::api {

/// How an appeal is decided.
struct AppealDecision {
    DecisionReasonAsked reason{};
    std::optional<std::string> criterion{};
    std::vector<AppealItemDecisionAsked> items{};

    bool operator==(const AppealDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDecision& out);
void write(json::Writer& out, const AppealDecision& in);

} // namespace careway::api
