// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/encounter_kind.hpp"

namespace careway::api {

/// A visit, a stay or another contact with somebody who treats, as a feed brings it.
struct NewEncounter {
    EncounterKind kind{};
    Coding coding{};
    Instant startsAt{};
    std::optional<Instant> endsAt{};
    std::optional<Coding> reason{};
    std::optional<std::string> providerNpi{};
    std::optional<std::string> facilityNpi{};

    bool operator==(const NewEncounter&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewEncounter& out);
void write(json::Writer& out, const NewEncounter& in);

} // namespace careway::api
