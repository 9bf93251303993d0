// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/risk_band_name.hpp"

namespace careway::api {

/// From how many points on a band begins.
struct RiskBand {
    RiskBandName band{};
    std::int32_t from{};

    bool operator==(const RiskBand&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, RiskBand& out);
void write(json::Writer& out, const RiskBand& in);

} // namespace careway::api
