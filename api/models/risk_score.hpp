// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/risk_band_name.hpp"
#include "models/risk_reason.hpp"

namespace careway::api {

/// The risk of a member on a day, and why.
struct RiskScore {
    Id memberId{};
    Date day{};
    std::string ruleSet{};
    Date rulesFrom{};
    bool sample{};
    std::int32_t score{};
    RiskBandName band{};
    std::vector<RiskReason> reasons{};

    bool operator==(const RiskScore&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskScore& out);
void write(json::Writer& out, const RiskScore& in);

} // namespace careway::api
