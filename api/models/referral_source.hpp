// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// How somebody was found for a program.
enum class ReferralSource {
    self,
    provider,
    utilizationManagement,
    predictiveModel,
    healthRiskAssessment,
    caregiver,
    screening,
    claim,
    careCoordinator,
};

[[nodiscard]] std::string_view nameOf(ReferralSource value, json::As<ReferralSource>);
[[nodiscard]] std::optional<ReferralSource> parse(std::string_view text, json::As<ReferralSource>);
[[nodiscard]] std::string_view choices(json::As<ReferralSource>);

} // namespace careway::api
