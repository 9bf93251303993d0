// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where a call stands.
enum class CoachingCallState {
    planned,
    held,
    missed,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(CoachingCallState value, json::As<CoachingCallState>);
[[nodiscard]] std::optional<CoachingCallState> parse(std::string_view text, json::As<CoachingCallState>);
[[nodiscard]] std::string_view choices(json::As<CoachingCallState>);

} // namespace careway::api
