// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// An answer of the medical director.
struct MedicalDirectorAnswer {
    std::string text{};

    bool operator==(const MedicalDirectorAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, MedicalDirectorAnswer& out);
void write(json::Writer& out, const MedicalDirectorAnswer& in);

} // namespace careway::api
