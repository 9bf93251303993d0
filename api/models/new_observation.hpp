// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/observation_kind.hpp"
#include "models/quantity.hpp"

namespace careway::api {

/// What was measured, asked or seen, as a feed brings it.
struct NewObservation {
    ObservationKind kind{};
    Coding coding{};
    Instant observedAt{};
    std::optional<Quantity> quantity{};
    std::optional<std::string> text{};
    std::optional<std::string> encounterSourceId{};

    bool operator==(const NewObservation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewObservation& out);
void write(json::Writer& out, const NewObservation& in);

} // namespace careway::api
