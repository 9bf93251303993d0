// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a drug of a step is open, or covered this time, or not.
enum class StepOutcome {
    notSubject,
    firstStep,
    stepsTried,
    authorized,
    currentTreatment,
    protectedClass,
    gracePeriod,
    transitionFill,
    firstFill,
    closed,
};

[[nodiscard]] std::string_view nameOf(StepOutcome value, json::As<StepOutcome>);
[[nodiscard]] std::optional<StepOutcome> parse(std::string_view text, json::As<StepOutcome>);
[[nodiscard]] std::string_view choices(json::As<StepOutcome>);

} // namespace careway::api
