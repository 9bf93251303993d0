// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/basis_kind.hpp"

namespace careway::api {

/// Why the plan holds a record, and by which consent or release.
struct Basis {
    BasisKind kind{};
    std::optional<std::string> reference{};
    std::optional<std::string> purpose{};

    bool operator==(const Basis&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Basis& out);
void write(json::Writer& out, const Basis& in);

} // namespace careway::api
