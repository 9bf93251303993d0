// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What was prepared for an appointment.
struct VisitPreparation {
    std::vector<std::string> questions{};
    std::vector<std::string> bring{};
    Instant at{};

    bool operator==(const VisitPreparation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, VisitPreparation& out);
void write(json::Writer& out, const VisitPreparation& in);

} // namespace careway::api
