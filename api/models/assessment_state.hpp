// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// All of it answered; a total only, without its items; or kept as it came and not scored.
enum class AssessmentState {
    complete,
    totalOnly,
    incomplete,
};

[[nodiscard]] std::string_view nameOf(AssessmentState value, json::As<AssessmentState>);
[[nodiscard]] std::optional<AssessmentState> parse(std::string_view text, json::As<AssessmentState>);
[[nodiscard]] std::string_view choices(json::As<AssessmentState>);

} // namespace careway::api
