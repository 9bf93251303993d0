// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A part of an eligibility rule.
enum class EligibilityPart {
    age,
    benefit,
    lineOfBusiness,
    condition,
    alive,
    openEnrollment,
};

[[nodiscard]] std::string_view nameOf(EligibilityPart value, json::As<EligibilityPart>);
[[nodiscard]] std::optional<EligibilityPart> parse(std::string_view text, json::As<EligibilityPart>);
[[nodiscard]] std::string_view choices(json::As<EligibilityPart>);

} // namespace careway::api
