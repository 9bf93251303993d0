// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a rule of risk looks at.
enum class RiskFact {
    age,
    condition,
    observation,
    encounter,
    fill,
};

[[nodiscard]] std::string_view nameOf(RiskFact value, json::As<RiskFact>);
[[nodiscard]] std::optional<RiskFact> parse(std::string_view text, json::As<RiskFact>);
[[nodiscard]] std::string_view choices(json::As<RiskFact>);

} // namespace careway::api
