// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why an appointment does not take place.
struct AppointmentCancellation {
    std::string reason{};

    bool operator==(const AppointmentCancellation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppointmentCancellation& out);
void write(json::Writer& out, const AppointmentCancellation& in);

} // namespace careway::api
