// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a departure affects a member: the provider is or was their primary care, treated them, or treats them now.
enum class AffectedReason {
    primaryCare,
    formerPrimaryCare,
    treated,
    course,
};

[[nodiscard]] std::string_view nameOf(AffectedReason value, json::As<AffectedReason>);
[[nodiscard]] std::optional<AffectedReason> parse(std::string_view text, json::As<AffectedReason>);
[[nodiscard]] std::string_view choices(json::As<AffectedReason>);

} // namespace careway::api
