// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a rule was met by.
enum class StepEvidenceKind {
    fill,
    exception,
    authorization,
    coverage,
};

[[nodiscard]] std::string_view nameOf(StepEvidenceKind value, json::As<StepEvidenceKind>);
[[nodiscard]] std::optional<StepEvidenceKind> parse(std::string_view text, json::As<StepEvidenceKind>);
[[nodiscard]] std::string_view choices(json::As<StepEvidenceKind>);

} // namespace careway::api
