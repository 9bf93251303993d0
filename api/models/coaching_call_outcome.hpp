// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Whether a call was held.
enum class CoachingCallOutcome {
    held,
    missed,
};

[[nodiscard]] std::string_view nameOf(CoachingCallOutcome value, json::As<CoachingCallOutcome>);
[[nodiscard]] std::optional<CoachingCallOutcome> parse(std::string_view text, json::As<CoachingCallOutcome>);
[[nodiscard]] std::string_view choices(json::As<CoachingCallOutcome>);

} // namespace careway::api
