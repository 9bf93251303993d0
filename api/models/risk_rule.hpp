// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/risk_fact.hpp"

namespace careway::api {

/// A rule of the risk score: what it looks at, and the points that it gives.
struct RiskRule {
    std::string code{};
    std::string text{};
    RiskFact fact{};
    std::vector<std::string> kinds{};
    std::vector<std::string> codes{};
    std::optional<double> from{};
    std::optional<double> to{};
    std::optional<std::int32_t> atLeast{};
    std::optional<std::int32_t> withinDays{};
    std::int32_t points{};
    std::string citation{};

    bool operator==(const RiskRule&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskRule& out);
void write(json::Writer& out, const RiskRule& in);

} // namespace careway::api
