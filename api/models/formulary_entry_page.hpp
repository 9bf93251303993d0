// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/formulary_entry.hpp"

namespace careway::api {

/// Drugs of formularies.
struct FormularyEntryPage {
    std::vector<FormularyEntry> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const FormularyEntryPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, FormularyEntryPage& out);
void write(json::Writer& out, const FormularyEntryPage& in);

} // namespace careway::api
