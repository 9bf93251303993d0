// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A band of risk.
enum class RiskBandName {
    low,
    rising,
    high,
};

[[nodiscard]] std::string_view nameOf(RiskBandName value, json::As<RiskBandName>);
[[nodiscard]] std::optional<RiskBandName> parse(std::string_view text, json::As<RiskBandName>);
[[nodiscard]] std::string_view choices(json::As<RiskBandName>);

} // namespace careway::api
