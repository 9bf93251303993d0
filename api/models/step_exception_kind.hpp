// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a drug of an earlier step is not to be tried.
enum class StepExceptionKind {
    failure,
    intolerance,
    contraindication,
};

[[nodiscard]] std::string_view nameOf(StepExceptionKind value, json::As<StepExceptionKind>);
[[nodiscard]] std::optional<StepExceptionKind> parse(std::string_view text, json::As<StepExceptionKind>);
[[nodiscard]] std::string_view choices(json::As<StepExceptionKind>);

} // namespace careway::api
