// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/medical_director_consult.hpp"

namespace careway::api {

/// Questions to the medical director.
struct MedicalDirectorConsultPage {
    std::vector<MedicalDirectorConsult> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const MedicalDirectorConsultPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicalDirectorConsultPage& out);
void write(json::Writer& out, const MedicalDirectorConsultPage& in);

} // namespace careway::api
