// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_item_decision_asked.hpp"

namespace careway::api {

/// What an independent reviewer decided.
struct NewExternalDecision {
    Instant decidedAt{};
    std::string reviewer{};
    std::string text{};
    std::vector<AppealItemDecisionAsked> items{};

    bool operator==(const NewExternalDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewExternalDecision& out);
void write(json::Writer& out, const NewExternalDecision& in);

} // namespace careway::api
