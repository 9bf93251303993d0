// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why something is decided so.
struct DecisionReason {
    std::string code{};
    std::string text{};

    bool operator==(const DecisionReason&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionReason& out);
void write(json::Writer& out, const DecisionReason& in);

} // namespace careway::api
