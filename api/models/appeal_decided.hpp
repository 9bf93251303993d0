// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_item_decision.hpp"
#include "models/appeal_outcome.hpp"
#include "models/decision_reason.hpp"

namespace careway::api {

/// How and by whom an appeal was decided.
struct AppealDecided {
    Instant decidedAt{};
    Id decidedBy{};
    std::string role{};
    std::optional<std::string> credential{};
    AppealOutcome outcome{};
    DecisionReason reason{};
    std::optional<std::string> criterion{};
    std::vector<AppealItemDecision> items{};

    bool operator==(const AppealDecided&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDecided& out);
void write(json::Writer& out, const AppealDecided& in);

} // namespace careway::api
