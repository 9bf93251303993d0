// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/medication_fill.hpp"

namespace careway::api {

/// Medication fills.
struct MedicationFillPage {
    std::vector<MedicationFill> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MedicationFillPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicationFillPage& out);
void write(json::Writer& out, const MedicationFillPage& in);

} // namespace careway::api
