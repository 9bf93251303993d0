// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/discharge_reason.hpp"

namespace careway::api {

/// How an enrollment is to end.
struct NewDischarge {
    DischargeReason reason{};
    std::optional<std::string> note{};

    bool operator==(const NewDischarge&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDischarge& out);
void write(json::Writer& out, const NewDischarge& in);

} // namespace careway::api
