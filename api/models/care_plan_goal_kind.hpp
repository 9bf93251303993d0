// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What a goal is about.
enum class CarePlanGoalKind {
    conditionControl,
    symptom,
    function,
    treatmentCompliance,
    medicationCompliance,
    selfCare,
    other,
};

[[nodiscard]] std::string_view nameOf(CarePlanGoalKind value, json::As<CarePlanGoalKind>);
[[nodiscard]] std::optional<CarePlanGoalKind> parse(std::string_view text, json::As<CarePlanGoalKind>);
[[nodiscard]] std::string_view choices(json::As<CarePlanGoalKind>);

} // namespace careway::api
