// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What would open a drug.
enum class StepRemedyKind {
    try_,
    exception,
    authorization,
};

[[nodiscard]] std::string_view nameOf(StepRemedyKind value, json::As<StepRemedyKind>);
[[nodiscard]] std::optional<StepRemedyKind> parse(std::string_view text, json::As<StepRemedyKind>);
[[nodiscard]] std::string_view choices(json::As<StepRemedyKind>);

} // namespace careway::api
