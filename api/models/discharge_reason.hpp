// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why somebody is discharged.
enum class DischargeReason {
    stabilizationOrPlateau,
    therapyCompleted,
    goalsMet,
    hospice,
    unableToReach,
    other,
};

[[nodiscard]] std::string_view nameOf(DischargeReason value, json::As<DischargeReason>);
[[nodiscard]] std::optional<DischargeReason> parse(std::string_view text, json::As<DischargeReason>);
[[nodiscard]] std::string_view choices(json::As<DischargeReason>);

} // namespace careway::api
