// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Who uses the product, as the token's role claim says.
enum class CallerRole {
    member,
    supporter,
    representative,
    provider,
    careManager,
    careCoordinator,
    reviewer,
    medicalDirector,
    appeals,
    privacy,
    planAdmin,
    system,
};

[[nodiscard]] std::string_view nameOf(CallerRole value, json::As<CallerRole>);
[[nodiscard]] std::optional<CallerRole> parse(std::string_view text, json::As<CallerRole>);
[[nodiscard]] std::string_view choices(json::As<CallerRole>);

} // namespace careway::api
