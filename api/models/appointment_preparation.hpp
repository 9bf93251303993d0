// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What to ask at an appointment and what to bring.
struct AppointmentPreparation {
    std::vector<std::string> questions{};
    std::vector<std::string> bring{};

    bool operator==(const AppointmentPreparation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppointmentPreparation& out);
void write(json::Writer& out, const AppointmentPreparation& in);

} // namespace careway::api
