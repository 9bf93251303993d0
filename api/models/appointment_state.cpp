// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appointment_state.hpp"

namespace careway::api {

std::string_view nameOf(AppointmentState value, json::As<AppointmentState>)
{
    switch (value) {
    case AppointmentState::planned: return "planned";
    case AppointmentState::cancelled: return "cancelled";
    }
    return {};
}

std::optional<AppointmentState> parse(std::string_view text, json::As<AppointmentState>)
{
    if (text == "planned") return AppointmentState::planned;
    if (text == "cancelled") return AppointmentState::cancelled;
    return std::nullopt;
}

std::string_view choices(json::As<AppointmentState>) { return "planned, cancelled"; }

} // namespace careway::api
