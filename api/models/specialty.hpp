// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/provider_kind.hpp"
#include "models/specialty_category.hpp"

namespace careway::api {

/// A specialty of the network.
struct Specialty {
    Coding coding{};
    ProviderKind kind{};
    SpecialtyCategory category{};

    bool operator==(const Specialty&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Specialty& out);
void write(json::Writer& out, const Specialty& in);

} // namespace careway::api
