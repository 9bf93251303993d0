// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appeal_item_decision.hpp"
#include "models/appeal_outcome.hpp"

namespace careway::api {

/// What an independent reviewer decided.
struct ExternalDecision {
    Instant decidedAt{};
    std::string reviewer{};
    AppealOutcome outcome{};
    std::string text{};
    std::vector<AppealItemDecision> items{};

    bool operator==(const ExternalDecision&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExternalDecision& out);
void write(json::Writer& out, const ExternalDecision& in);

} // namespace careway::api
