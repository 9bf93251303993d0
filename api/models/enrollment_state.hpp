// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where an enrollment stands.
enum class EnrollmentState {
    identified,
    outreach,
    optedIn,
    optedOut,
    assessed,
    active,
    discharged,
};

[[nodiscard]] std::string_view nameOf(EnrollmentState value, json::As<EnrollmentState>);
[[nodiscard]] std::optional<EnrollmentState> parse(std::string_view text, json::As<EnrollmentState>);
[[nodiscard]] std::string_view choices(json::As<EnrollmentState>);

} // namespace careway::api
