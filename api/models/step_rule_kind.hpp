// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// A rule of step therapy.
enum class StepRuleKind {
    stepTried,
    authorization,
    newStarts,
    protectedClass,
    gracePeriod,
    transition,
    firstFill,
};

[[nodiscard]] std::string_view nameOf(StepRuleKind value, json::As<StepRuleKind>);
[[nodiscard]] std::optional<StepRuleKind> parse(std::string_view text, json::As<StepRuleKind>);
[[nodiscard]] std::string_view choices(json::As<StepRuleKind>);

} // namespace careway::api
