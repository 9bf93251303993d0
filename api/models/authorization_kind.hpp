// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What is asked for.
enum class AuthorizationKind {
    medication,
    medicalService,
    equipment,
    inpatient,
    behavioral,
};

[[nodiscard]] std::string_view nameOf(AuthorizationKind value, json::As<AuthorizationKind>);
[[nodiscard]] std::optional<AuthorizationKind> parse(std::string_view text, json::As<AuthorizationKind>);
[[nodiscard]] std::string_view choices(json::As<AuthorizationKind>);

} // namespace careway::api
