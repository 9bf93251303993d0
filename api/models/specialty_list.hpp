// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/specialty.hpp"

namespace careway::api {

/// Specialties.
struct SpecialtyList {
    std::vector<Specialty> items{};

    bool operator==(const SpecialtyList&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, SpecialtyList& out);
void write(json::Writer& out, const SpecialtyList& in);

} // namespace careway::api
