// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/acting_party.hpp"

namespace careway::api {

/// What the medical director answered.
struct ConsultAnswer {
    std::string text{};
    ActingParty by{};
    Instant at{};

    bool operator==(const ConsultAnswer&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConsultAnswer& out);
void write(json::Writer& out, const ConsultAnswer& in);

} // namespace careway::api
