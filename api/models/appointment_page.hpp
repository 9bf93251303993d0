// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/appointment.hpp"

namespace careway::api {

/// Appointments.
struct AppointmentPage {
    std::vector<Appointment> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const AppointmentPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppointmentPage& out);
void write(json::Writer& out, const AppointmentPage& in);

} // namespace careway::api
