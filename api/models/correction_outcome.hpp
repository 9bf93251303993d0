// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What the plan answers.
enum class CorrectionOutcome {
    accepted,
    denied,
};

[[nodiscard]] std::string_view nameOf(CorrectionOutcome value, json::As<CorrectionOutcome>);
[[nodiscard]] std::optional<CorrectionOutcome> parse(std::string_view text, json::As<CorrectionOutcome>);
[[nodiscard]] std::string_view choices(json::As<CorrectionOutcome>);

} // namespace careway::api
