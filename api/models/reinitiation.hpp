// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/reinitiation_cause.hpp"

namespace careway::api {

/// Why somebody is taken up again.
struct Reinitiation {
    ReinitiationCause cause{};
    std::optional<std::string> note{};

    bool operator==(const Reinitiation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Reinitiation& out);
void write(json::Writer& out, const Reinitiation& in);

} // namespace careway::api
