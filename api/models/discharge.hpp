// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/discharge_reason.hpp"

namespace careway::api {

/// How an enrollment ended.
struct Discharge {
    DischargeReason reason{};
    std::optional<std::string> note{};
    Instant at{};

    bool operator==(const Discharge&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, Discharge& out);
void write(json::Writer& out, const Discharge& in);

} // namespace careway::api
