// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Where an appointment stands.
enum class AppointmentState {
    planned,
    cancelled,
};

[[nodiscard]] std::string_view nameOf(AppointmentState value, json::As<AppointmentState>);
[[nodiscard]] std::optional<AppointmentState> parse(std::string_view text, json::As<AppointmentState>);
[[nodiscard]] std::string_view choices(json::As<AppointmentState>);

} // namespace careway::api
