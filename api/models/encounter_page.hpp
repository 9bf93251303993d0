// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/encounter.hpp"

namespace careway::api {

/// Encounters.
struct EncounterPage {
    std::vector<Encounter> items{};
    std::optional<std::string> nextCursor{};

    bool operator==(const EncounterPage&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, EncounterPage& out);
void write(json::Writer& out, const EncounterPage& in);

} // namespace careway::api
