// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/coding.hpp"
#include "models/procedure_kind.hpp"

namespace careway::api {

/// What was done, as a feed brings it.
struct NewProcedure {
    ProcedureKind kind{};
    Coding coding{};
    Instant startsAt{};
    std::optional<Instant> endsAt{};
    std::optional<Coding> reason{};
    std::optional<std::string> providerNpi{};
    std::optional<std::string> encounterSourceId{};

    bool operator==(const NewProcedure&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewProcedure& out);
void write(json::Writer& out, const NewProcedure& in);

} // namespace careway::api
