// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A move of an enrollment.
enum class EnrollmentMove {
    beginOutreach,
    recordAttempt,
    optIn,
    optOut,
    beginAssessment,
    completeAssessment,
    activate,
    discharge,
    reinitiate,
};

[[nodiscard]] std::string_view nameOf(EnrollmentMove value, json::As<EnrollmentMove>);
[[nodiscard]] std::optional<EnrollmentMove> parse(std::string_view text, json::As<EnrollmentMove>);
[[nodiscard]] std::string_view choices(json::As<EnrollmentMove>);

} // namespace careway::api
