// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/risk_rule_set.hpp"

namespace careway::api {

/// Sets of rules.
struct RiskRuleSetList {
    std::vector<RiskRuleSet> items{};

    bool operator==(const RiskRuleSetList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskRuleSetList& out);
void write(json::Writer& out, const RiskRuleSetList& in);

} // namespace careway::api
