// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/risk_band.hpp"
#include "models/risk_rule.hpp"

namespace careway::api {

/// Rules of the risk score.
struct RiskRuleSet {
    std::string code{};
    std::string name{};
    bool sample{};
    std::vector<RiskRule> rules{};
    std::vector<RiskBand> bands{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const RiskRuleSet&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskRuleSet& out);
void write(json::Writer& out, const RiskRuleSet& in);

} // namespace careway::api
