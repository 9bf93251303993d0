// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/material_text.hpp"

namespace careway::api {

/// Something to read, for members of the programs named or of any.
struct EducationalMaterial {
    std::string code{};
    std::string topic{};
    std::vector<std::string> programs{};
    std::vector<MaterialText> texts{};
    bool sample{};
    std::string citation{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};

    bool operator==(const EducationalMaterial&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EducationalMaterial& out);
void write(json::Writer& out, const EducationalMaterial& in);

} // namespace careway::api
