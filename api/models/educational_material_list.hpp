// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/educational_material.hpp"

namespace careway::api {

/// Educational materials.
struct EducationalMaterialList {
    std::vector<EducationalMaterial> items{};

    bool operator==(const EducationalMaterialList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EducationalMaterialList& out);
void write(json::Writer& out, const EducationalMaterialList& in);

} // namespace careway::api
