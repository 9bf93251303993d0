// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/procedure.hpp"

namespace careway::api {

/// Procedures.
struct ProcedurePage {
    std::vector<Procedure> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const ProcedurePage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProcedurePage& out);
void write(json::Writer& out, const ProcedurePage& in);

} // namespace careway::api
