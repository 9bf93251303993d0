// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a call is for.
enum class CoachingCallPurpose {
    initialAssessment,
    coaching,
    followUp,
};

[[nodiscard]] std::string_view nameOf(CoachingCallPurpose value, json::As<CoachingCallPurpose>);
[[nodiscard]] std::optional<CoachingCallPurpose> parse(std::string_view text, json::As<CoachingCallPurpose>);
[[nodiscard]] std::string_view choices(json::As<CoachingCallPurpose>);

} // namespace careway::api
